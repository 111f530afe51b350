import type { Bilingual } from "../../domain/language.ts";
import { type Passage, passageAt } from "../../domain/passage.ts";
import type { Confidence } from "../../domain/proposal.ts";
import type { Sentence } from "../../domain/source-document.ts";
import type { Span } from "../../domain/span.ts";
import type { Attribution as How, Statement, Voice } from "../../domain/statement.ts";
import type { Cast } from "./cast.ts";

/** A statement before its office is known: that may be given later in the text. */
export type Draft = {
  readonly sentence: Sentence;
  readonly voice: Voice;
  readonly attribution: How;
  readonly speaker: string;
  readonly speakerSpan?: Span;
  readonly verbs: readonly Span[];
  readonly content: readonly Span[];
  readonly inheritsFrom?: string;
  readonly rule: string;
  readonly confidence: Confidence;
  readonly because: Bilingual;
};

export type Statements = {
  /** Adds a statement and gives its id: `<source>.st-p3.s2`, and `….st-p3.s2-2` for the second of a sentence. */
  readonly add: (draft: Draft) => string;
  /** All statements with the offset they are sorted by. */
  readonly finish: () => readonly { readonly at: number; readonly statement: Statement }[];
};

export function createStatements(
  source: { readonly id: string; readonly text: string; readonly witnessId: string },
  cast: Cast,
): Statements {
  const drafts: { readonly id: string; readonly draft: Draft }[] = [];
  const counts = new Map<string, number>();
  const offices = new Map<string, Passage | undefined>();
  const officeOf = (speaker: string): Passage | undefined => {
    if (!offices.has(speaker)) {
      const span = cast.officeOf(speaker);
      offices.set(speaker, span && passage(span));
    }
    return offices.get(speaker);
  };
  const passage = ({ start, end }: Span): Passage => passageAt(source.id, source.text, start, end);
  return {
    add(draft) {
      const count = (counts.get(draft.sentence.id) ?? 0) + 1;
      counts.set(draft.sentence.id, count);
      const id = `${source.id}.st-${draft.sentence.id}${count > 1 ? `-${count}` : ""}`;
      drafts.push({ id, draft });
      return id;
    },
    finish: () =>
      drafts.map(({ id, draft }) => {
        const office = officeOf(draft.speaker);
        const statement: Statement = {
          id,
          sourceId: source.id,
          witnessId: source.witnessId,
          language: draft.sentence.language,
          sentenceId: draft.sentence.id,
          voice: draft.voice,
          attribution: draft.attribution,
          speaker: draft.speaker,
          ...(draft.speakerSpan && { speakerPassage: passage(draft.speakerSpan) }),
          ...(office && { officePassage: office }),
          verbs: draft.verbs.map(passage),
          content: draft.content.map(passage),
          ...(draft.inheritsFrom !== undefined && { inheritsFrom: draft.inheritsFrom }),
          provenance: { rule: draft.rule, confidence: draft.confidence, because: draft.because },
        };
        return { at: draft.sentence.start, statement };
      }),
  };
}
