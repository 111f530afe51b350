import type { AlignmentLink } from "./alignment.ts";
import type { Difference } from "./difference.ts";
import type { Era } from "./era.ts";
import type { Lane } from "./lane.ts";
import type { Bilingual } from "./language.ts";
import type { Lesson } from "./lesson.ts";
import type { RecurringWording } from "./recurring-wording.ts";
import type { SourceDocument } from "./source-document.ts";
import type { Statement } from "./statement.ts";
import type { TemporalExpression } from "./temporal-expression.ts";
import type { Occurrence, Theme, ThemeFamily } from "./theme.ts";
import type { Entity, TimelineEvent } from "./timeline-event.ts";

/** Raised with every change of meaning; each step gets an upgrader in `corpus/upgrade-corpus.ts`. */
export const FORMAT_VERSION = 5;

/** The validated whole the page opens: built by the pipeline, never edited. */
export type Corpus = {
  readonly format: "throughline-corpus";
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** ISO day on which the texts were read: no event can be reported after it. */
  readonly readOn: string;
  readonly sources: readonly SourceDocument[];
  readonly entities: readonly Entity[];
  readonly events: readonly TimelineEvent[];
  /** In the author's order; none means that everything stands in one lane. */
  readonly lanes: readonly Lane[];
  /**
   * Whether the wide score draws the lanes as bands. Without it only narrow, vertical layouts use
   * them: lanes that sort by kind alone repeat what the shapes of the marks say already.
   */
  readonly bands: boolean;
  readonly eras: readonly Era[];
  readonly families: readonly ThemeFamily[];
  readonly themes: readonly Theme[];
  readonly occurrences: readonly Occurrence[];
  readonly temporalExpressions: readonly TemporalExpression[];
  /** Who says what, in the order of the sources and of their texts. */
  readonly statements: readonly Statement[];
  /** Sentences that correspond, per pair of witnesses. */
  readonly alignments: readonly AlignmentLink[];
  /** What corresponding words of two witnesses do not say alike, as the editors found it. */
  readonly differences: readonly Difference[];
  /** Wordings nobody listed, the best candidate first. */
  readonly recurringWordings: readonly RecurringWording[];
  /** In the order of their files. */
  readonly lessons: readonly Lesson[];
};
