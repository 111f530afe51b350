import type { QuestionFault } from "../concordance/compile-question.ts";
import type { ConcordanceNews } from "../concordance/answer-question.ts";
import type { SearchedText } from "../concordance/searched-text.ts";
import type { ConcordanceQuestion } from "../domain/concordance-question.ts";
import type { SentenceHits } from "./find-sentences.ts";
import type { FoundThings } from "./name-index.ts";
import type { NamedThing } from "./named-thing.ts";

/** What the page and the worker of words say to each other. Everything is structured-cloned. */
export type WordsRequest =
  | { readonly type: "texts"; readonly texts: readonly SearchedText[] }
  | { readonly type: "things"; readonly things: readonly NamedThing[] }
  /** The newest question ends the one before it. */
  | { readonly type: "find"; readonly requestId: number; readonly question: ConcordanceQuestion }
  | { readonly type: "search"; readonly requestId: number; readonly query: string };

export type SearchHits = SentenceHits &
  FoundThings & {
    /** Named and told, also those that are not sent. */
    readonly ofThings: number;
  };

export type WordsReply =
  | ({ readonly type: "found"; readonly requestId: number } & ConcordanceNews)
  | { readonly type: "unread"; readonly requestId: number; readonly fault: QuestionFault }
  | ({ readonly type: "hits"; readonly requestId: number } & SearchHits)
  /** Nothing to tell yet, but at work. */
  | { readonly type: "alive"; readonly requestId: number };
