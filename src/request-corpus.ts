import { corpusAddress } from "./corpus-address.ts";
import type { CorpusAddress } from "./corpus-address.ts";

/** A corpus that has been asked for; no reply where the address leads to another host. */
export type CorpusRequest = CorpusAddress & { readonly reply?: Promise<CorpusReply> };

export type CorpusReply = { readonly response: Response; readonly text: Promise<string> };

/** Asks for the corpus of the page's address. Same origin only. */
export function requestCorpus(page: Location): CorpusRequest {
  const found = corpusAddress(page);
  if (!found.address || !found.isOwn) return found;
  const reply = fetch(found.address).then((response) => ({ response, text: readText(response) }));
  reply.then(({ text }) => text).catch(() => undefined); // told by whoever opens it
  return { ...found, reply };
}

/** Decoded as it arrives: of a large corpus the last piece is then all that is left to be waited for. */
async function readText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    parts.push(decoder.decode(piece.value, { stream: true }));
  }
  return [...parts, decoder.decode()].join("");
}
