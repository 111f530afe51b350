import type { RefObject } from "react";
import type { Comparison } from "../../compare/compare-texts.ts";
import type { NamedText } from "./named-text.ts";
import type { LinkChanges } from "./use-link-changes.ts";

/** Another object each time it is asked for, so that the same row can be wanted again. */
export type WantedRow = { readonly row: number };

/** What both layouts are drawn from. */
export type BesideLayoutProps = {
  readonly comparison: Comparison;
  readonly texts: readonly NamedText[];
  /** The row somebody asked to be led to. */
  readonly wanted: WantedRow | undefined;
  readonly goTo: (row: number) => void;
  readonly changes: LinkChanges;
  readonly page: RefObject<HTMLDivElement | null>;
};
