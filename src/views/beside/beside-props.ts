import type { RefObject } from "react";
import type { Comparison } from "../../compare/compare-texts.ts";
import type { NamedText } from "./named-text.ts";
import type { LinkChanges } from "./use-link-changes.ts";

/** What both layouts are drawn from. */
export type BesideLayoutProps = {
  readonly comparison: Comparison;
  readonly texts: readonly NamedText[];
  readonly goTo: (row: number) => void;
  readonly changes: LinkChanges;
  readonly page: RefObject<HTMLDivElement | null>;
};
