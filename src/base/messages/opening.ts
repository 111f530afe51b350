import type { Problem } from "../problem.ts";

/** What can go wrong between an address and an open corpus. */
export const otherHost = (address: string): Problem => ({
  what: `The corpus at ${address} lies on another host, and this page opens files from its own host only`,
  where: "the address of this page, after ?corpus=",
  remedy: "Put the corpus file beside the page and name it by its path.",
});

export const notFetched = (address: string, status: string): Problem => ({
  what: `The corpus file did not arrive (${status})`,
  where: address,
  remedy: "Check the connection and the name of the file, then reload the page.",
});
