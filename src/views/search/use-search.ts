import { useEffect, useState } from "react";
import type { Corpus } from "../../domain/corpus.ts";
import type { SearchHits } from "../../search/protocol.ts";
import { wordsClient } from "../study/words-clients.ts";

export type Search = {
  /** Of the query as it now stands; older hits stay until its own come. */
  readonly hits?: SearchHits;
  readonly query?: string;
  readonly isFailed: boolean;
};

const NOTHING: Search = { isFailed: false };

/** What is found for a query, asked anew with every key; the worker hears only the newest. */
export function useSearch(corpus: Corpus, query: string): Search {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (query === "") return undefined;
    const client = wordsClient(corpus, "search");
    client.search(query, {
      onNews: (hits) => setFound({ hits, query, isFailed: false }),
      onFault: () => setFound({ query, isFailed: true }),
    });
    return client.forget;
  }, [corpus, query]);
  return query === "" ? NOTHING : found;
}
