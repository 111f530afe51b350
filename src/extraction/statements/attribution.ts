import type { Confidence } from "../../domain/proposal.ts";
import type { Span } from "../../domain/span.ts";
import type { Voice } from "../../domain/statement.ts";

/**
 * One "who says what" as a sentence words it, before the speaker is known by name.
 * Spans are UTF-16 offsets into the source text and lie inside the sentence.
 */
export type Attribution = {
  readonly subject: Subject;
  readonly verbs: readonly Span[];
  readonly content: readonly Span[];
  readonly voice: Voice;
  readonly rule: AttributionRule;
  readonly confidence: Confidence;
};

export type Subject = {
  /** The words that name the speaker; absent where a clause has no subject of its own. */
  readonly span?: Span;
  readonly kind: "person" | "group" | "he" | "she" | "they" | "it" | "unnamed";
  /** The name without title and article; empty for pronouns. */
  readonly name: string;
  /** The title before or the apposition after the name. */
  readonly office?: Span;
};

/** How the words of a statement are tied to its speaker. */
export type AttributionRule =
  | "reported-clause"
  | "reported-phrase"
  | "quotation"
  | "attribution-after"
  | "attribution-within"
  | "comment-clause"
  | "participle"
  | "passive-agent"
  | "according-to"
  | "speech-act";
