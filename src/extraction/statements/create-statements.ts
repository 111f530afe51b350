import type { Bilingual } from "../../domain/language.ts";
import { type Passage, passageAt } from "../../domain/passage.ts";
import type { Confidence } from "../../domain/proposal.ts";
import type { Sentence } from "../../domain/source-document.ts";
import type { Span } from "../../domain/span.ts";
import type { Attribution as How, Statement, Voice } from "../../domain/statement.ts";
import type { Cast } from "./cast.ts";

/** What is found of a statement. */
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
  /** All statements, in the order in which they were added. */
  readonly finish: () => readonly PlacedStatement[];
};

/** With the offset it is sorted by. */
export type PlacedStatement = { readonly at: number; readonly statement: Statement };

export function createStatements(
  source: { readonly id: string; readonly text: string; readonly witnessId: string },
  cast: Cast,
): Statements {
  const made: PlacedStatement[] = [];
  const counts = new Map<string, number>();
  const prefix = `${source.id}.st-`;
  const offices = new Map<string, Passage>();
  const officeOf = (speaker: string): Passage | undefined => {
    const span = cast.officeOf(speaker);
    if (span === undefined) return undefined;
    const office = offices.get(speaker) ?? passage(span);
    offices.set(speaker, office);
    return office;
  };
  const passage = ({ start, end }: Span): Passage => passageAt(source.id, source.text, start, end);
  return {
    add(draft) {
      const { sentence, speakerSpan, inheritsFrom, rule, confidence, because } = draft;
      const count = (counts.get(sentence.id) ?? 0) + 1;
      counts.set(sentence.id, count);
      const id = count > 1 ? `${prefix}${sentence.id}-${count}` : prefix + sentence.id;
      const office = officeOf(draft.speaker);
      const statement: Statement = {
        id,
        sourceId: source.id,
        witnessId: source.witnessId,
        language: sentence.language,
        sentenceId: sentence.id,
        voice: draft.voice,
        attribution: draft.attribution,
        speaker: draft.speaker,
        ...(speakerSpan && { speakerPassage: passage(speakerSpan) }),
        ...(office && { officePassage: office }),
        verbs: draft.verbs.map(passage),
        content: draft.content.map(passage),
        ...(inheritsFrom !== undefined && { inheritsFrom }),
        provenance: { rule, confidence, because },
      };
      made.push({ at: sentence.start, statement });
      return id;
    },
    finish: () =>
      made.map((placed) => {
        const { at, statement } = placed;
        const office = statement.officePassage ? undefined : officeOf(statement.speaker);
        return office ? { at, statement: withOffice(statement, office) } : placed;
      }),
  };
}

/** The office may be given later in the text than the statement is made. */
function withOffice(
  { verbs, content, inheritsFrom, provenance, ...speaking }: Statement,
  officePassage: Passage,
): Statement {
  return {
    ...speaking,
    officePassage,
    verbs,
    content,
    ...(inheritsFrom !== undefined && { inheritsFrom }),
    provenance,
  };
}
