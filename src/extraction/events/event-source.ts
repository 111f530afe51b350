import type { Dating } from "../../domain/dating.ts";
import type { Bilingual } from "../../domain/language.ts";
import type { Segment, Sentence, Witness } from "../../domain/source-document.ts";
import type { Statement } from "../../domain/statement.ts";
import type { TemporalExpression } from "../../domain/temporal-expression.ts";

/** One text with all that is known of it before its events are looked for. */
export type EventSource = {
  readonly id: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
  readonly witnesses: readonly Witness[];
  /** What a title calls the text, where a person has named it. */
  readonly title?: Bilingual;
  readonly publication: Dating;
  /** Those of this text, dated by `dateCorpus`. */
  readonly expressions: readonly TemporalExpression[];
  /** With them a claim takes the speaker that the statement names. */
  readonly statements?: readonly Statement[];
};
