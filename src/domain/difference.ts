import type { LinkStatus } from "./alignment.ts";
import type { Bilingual } from "./language.ts";
import type { Passage } from "./passage.ts";

/**
 * How far two texts part where they answer each other. The first three are the classes of Mokry,
 * What is lost in translation? Differences between Chinese foreign policy statements and their
 * official English translations, Journal of Contemporary China 31 (2022).
 *
 *     minor        another wording; what is told, who acts and how strongly are the same
 *     degree       the same is told stronger or weaker, wider or narrower
 *     substantive  something else is told, or somebody else acts or speaks
 *     only-in-a    words of the first text that nothing in the second answers
 *     only-in-b    words of the second that nothing in the first answers
 *     reordered    the same, at another place
 */
export const DIFFERENCE_TAGS = [
  "minor",
  "degree",
  "substantive",
  "only-in-a",
  "only-in-b",
  "reordered",
] as const;
export type DifferenceTag = (typeof DIFFERENCE_TAGS)[number];

/** The words of a further witness at the place of a difference: of the text both translate, for instance. */
export type FurtherReading = { readonly witnessId: string; readonly passages: readonly Passage[] };

/** Words of two witnesses that answer each other and do not say the same, with the editors' tag. */
export type Difference = {
  /** Minted once, never changed. */
  readonly id: string;
  /** What the words are about. */
  readonly topic: Bilingual;
  /** Ids of the two witnesses the tag speaks of. */
  readonly a: string;
  readonly b: string;
  readonly tag: DifferenceTag;
  /** In the first witness; empty only where nothing there answers. */
  readonly left: readonly Passage[];
  readonly right: readonly Passage[];
  readonly also: readonly FurtherReading[];
  /** Why it is tagged so, in neutral words. */
  readonly reason: Bilingual;
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  readonly status: LinkStatus;
};
