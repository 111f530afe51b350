import type { Corpus } from "../../domain/corpus.ts";
import { makeWordsClient, type WordsClient } from "../../search/words-client.ts";

type Purpose = "concordance" | "search";

let open: { readonly corpus: Corpus; readonly clients: Map<Purpose, WordsClient> } | undefined;

/** One worker per purpose, kept as long as its corpus is open: a second question need not send the texts again. */
export function wordsClient(corpus: Corpus, purpose: Purpose): WordsClient {
  if (open?.corpus !== corpus) {
    for (const client of open?.clients.values() ?? []) client.close();
    open = { corpus, clients: new Map() };
  }
  const client = open.clients.get(purpose) ?? makeWordsClient(corpus);
  open.clients.set(purpose, client);
  return client;
}
