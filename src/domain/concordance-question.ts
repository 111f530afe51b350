import type { Voice } from "./statement.ts";

/** How the words of a question are meant: as they stand, with `*` and `?`, or as a regular expression. */
export const SYNTAXES = ["plain", "wildcard", "regex"] as const;
export type Syntax = (typeof SYNTAXES)[number];

/** By the words left or right of the node, by the day of the text, by the order of the corpus. */
export const LINE_ORDERS = ["source", "date", "left", "right"] as const;
export type LineOrder = (typeof LINE_ORDERS)[number];

/** What a concordance is asked. Empty lists leave nothing out. */
export type ConcordanceQuestion = {
  readonly find: string;
  readonly syntax: Syntax;
  readonly order: LineOrder;
  readonly sources: readonly string[];
  /** Names as the statements give them. */
  readonly speakers: readonly string[];
  readonly voices: readonly Voice[];
  /** Years of publication. */
  readonly years: readonly number[];
};
