import type { RefObject } from "react";
import type { Comparison } from "../../compare/compare-texts.ts";
import type { ComparedText } from "../../compare/text-unit.ts";
import type { LinkChanges } from "./use-link-changes.ts";

/** What both layouts are drawn from. */
export type BesideLayoutProps = {
  readonly comparison: Comparison;
  readonly texts: readonly ComparedText[];
  readonly names: readonly string[];
  readonly goTo: (row: number) => void;
  readonly changes: LinkChanges;
  readonly page: RefObject<HTMLDivElement | null>;
};
