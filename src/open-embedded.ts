import type { Result } from "./base/problem.ts";
import { corpusAddress } from "./corpus-address.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import type { Corpus } from "./domain/corpus.ts";
import { openCorpus } from "./open-corpus.ts";
import { requestCorpus } from "./request-corpus.ts";

/**
 * The corpus of an embedded page: what the page holds itself, else its script beside the file, else the
 * file, which a frame without an origin may not fetch.
 */
export async function openEmbedded(page: Location): Promise<Result<Corpus>> {
  const text = await globalThis.throughline?.text;
  if (text === undefined) return openCorpus(requestCorpus(page));
  return readCorpus(text, corpusAddress(page).asked);
}
