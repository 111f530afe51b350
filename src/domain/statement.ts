import type { Language } from "./language.ts";
import type { Passage } from "./passage.ts";
import type { Provenance } from "./proposal.ts";

/**
 * Whose words a sentence gives, and how.
 *
 *     direct    quoted, or a turn of a labelled speaker
 *     mixed     reported, with quoted parts
 *     indirect  reported: that…, called for…, 强调，要…
 *     act       a speech event is reported, its content is not
 *     newsroom  nobody's: the report speaks
 */
export const VOICES = ["direct", "mixed", "indirect", "act", "newsroom"] as const;
export type Voice = (typeof VOICES)[number];

/** How the speaker is known: named in the sentence, by the label of the turn, or carried over from before. */
export const ATTRIBUTIONS = ["explicit", "turn-label", "inherited"] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** Who says what. Spans are those of one document; nothing is merged across documents here. */
export type Statement = {
  readonly id: string;
  readonly sourceId: string;
  readonly witnessId: string;
  readonly language: Language;
  /** The sentence it stands in, by id. */
  readonly sentenceId: string;
  readonly voice: Voice;
  readonly attribution: Attribution;
  /** The fullest name the document gives the speaker: "Xi Jinping" also where the words say "he". */
  readonly speaker: string;
  /** The words that name the speaker here; absent when the speaker is carried over. */
  readonly speakerPassage?: Passage;
  /** The office given with the name, where this document gives one. */
  readonly officePassage?: Passage;
  /** The reporting verbs as written: "stressed", "called for", 强调. */
  readonly verbs: readonly Passage[];
  /** What is said, without the reporting clause and the final stop; two parts where that clause splits it. */
  readonly content: readonly Passage[];
  readonly inheritsFrom?: string;
  readonly provenance: Provenance;
};
