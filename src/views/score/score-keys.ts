import { isTyping } from "../is-typing.ts";

/**
 * The keys of the score, and those of the whole page: one table for the handlers and for the list a reader can open. Rows without
 * `does` are obeyed by the marks themselves, which know what stands next to them.
 */
export const KEY_ROWS = [
  "walk",
  "beside",
  "ends",
  "open",
  "in",
  "out",
  "earlier",
  "later",
  "fit",
  "range",
  "search",
  "everywhere",
  "leave",
  "help",
] as const;
export type KeyRow = (typeof KEY_ROWS)[number];

export type ScoreKey = {
  readonly row: KeyRow;
  /** As `KeyboardEvent.key` names them. */
  readonly keys: readonly string[];
  /** Those worth showing, where not all are; `KeyboardEvent.key` or a sign. */
  readonly shown: readonly string[];
  readonly by: "score" | "marks" | "page";
};

export const SCORE_KEYS: readonly ScoreKey[] = [
  { row: "walk", keys: ["ArrowLeft", "ArrowRight"], shown: ["←", "→"], by: "marks" },
  { row: "beside", keys: ["ArrowUp", "ArrowDown"], shown: ["↑", "↓"], by: "marks" },
  { row: "ends", keys: ["Home", "End"], shown: ["Home", "End"], by: "marks" },
  { row: "open", keys: ["Enter"], shown: ["Enter"], by: "marks" },
  { row: "in", keys: ["+", "="], shown: ["+"], by: "score" },
  { row: "out", keys: ["-", "_", "−"], shown: ["−"], by: "score" },
  { row: "earlier", keys: [",", "<"], shown: [","], by: "score" },
  { row: "later", keys: [".", ">"], shown: ["."], by: "score" },
  { row: "fit", keys: ["f", "F", "0"], shown: ["F", "0"], by: "score" },
  { row: "range", keys: ["r", "R"], shown: ["R"], by: "score" },
  { row: "search", keys: ["/"], shown: ["/"], by: "page" },
  { row: "everywhere", keys: ["e", "E"], shown: ["E"], by: "page" },
  { row: "leave", keys: ["Escape"], shown: ["Escape"], by: "page" },
  { row: "help", keys: ["?"], shown: ["?"], by: "score" },
];

/** What a key press in the score asks for; nothing where somebody types, or holds a key of the browser's. */
export function keyRow(event: KeyboardEvent): KeyRow | undefined {
  if (!isFree(event)) return undefined;
  return SCORE_KEYS.find(({ by, keys }) => by === "score" && keys.includes(event.key))?.row;
}

/** Whether a key press anywhere on the page asks for one of its rows. */
export const asksFor = (row: KeyRow, event: KeyboardEvent): boolean =>
  isFree(event) &&
  SCORE_KEYS.some((one) => one.row === row && one.by === "page" && one.keys.includes(event.key));

const isFree = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) &&
  !isTyping(event.target);
