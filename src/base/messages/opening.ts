import type { Problem } from "../problem.ts";

/** What can go wrong between an address and an open corpus. */
export const otherHost = (address: string): Problem => ({
  what: `The corpus at ${address} lies on another host, and this page opens files from its own host only`,
  where: "the address of this page, after ?corpus=",
  remedy: "Put the corpus file beside the page and name it by its path.",
});

export const noAddress = (asked: string): Problem => ({
  what: `“${asked}” is not the address of a file`,
  where: "the address of this page, after ?corpus=",
  remedy: "Name the corpus file by its path, such as ?corpus=corpora/NAME.corpus.json.",
});

export const notFetched = (address: string, status: string): Problem => ({
  what: `The corpus file did not arrive (${status})`,
  where: address,
  remedy: "Check the connection and the name of the file, then reload the page.",
});

export const emptyFolder = (): Problem => ({
  what: "The chosen folder holds no files",
  where: "the folder chosen in this page",
  remedy: "Choose the folder that holds corpus.yaml and its sources.",
});

export const tooManyBytes = (bytes: number, most: number): Problem => ({
  what: `The chosen files have ${Math.ceil(bytes / 1_048_576)} MB together, and a page can hold ${most / 1_048_576} MB`,
  where: "the files chosen in this page",
  remedy: "Choose the corpus folder itself, without pictures or archives, or build it with the command.",
});

export const notThere = (address: string): Problem => ({
  what: "There is no corpus file at this address; a web page came instead",
  where: address,
  remedy: "Check the path after ?corpus= in the address of this page.",
});
