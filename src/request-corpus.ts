import { corpusAddress } from "./corpus-address.ts";
import type { CorpusAddress } from "./corpus-address.ts";

/** A corpus that has been asked for; no reply where the address leads to another host. */
export type CorpusRequest = CorpusAddress & { readonly reply?: Promise<Response> };

/** Asks for the corpus of the page's address. Same origin only. */
export function requestCorpus(page: Location): CorpusRequest {
  const found = corpusAddress(page);
  if (!found.address || !found.isOwn) return found;
  const reply = fetch(found.address);
  reply.catch(() => undefined); // told by whoever opens it
  return { ...found, reply };
}
