import type { Lesson, LessonPlace, Question } from "../domain/lesson.ts";
import type { Bilingual } from "../domain/language.ts";
import type { Passage } from "../domain/passage.ts";
import type { SourceDocument } from "../domain/source-document.ts";
import type { Span } from "../domain/span.ts";
import { overlaps } from "../domain/span.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import { showStep } from "../lessons/show-step.ts";
import { viewOfStep } from "../lessons/view-of-step.ts";
import type { CorpusIndex } from "./corpus-index.ts";

/** One thing on the stage. */
export type StageBlock =
  | {
      readonly type: "words";
      readonly source: SourceDocument;
      /** The words that justify what is shown, and the sentences they stand in. */
      readonly passage: Passage;
      readonly stretch: Span;
    }
  | { readonly type: "line"; readonly text: Bilingual }
  | { readonly type: "question"; readonly question: Question }
  | { readonly type: "answer"; readonly question: Question };

/** What one step shows to a room. */
export type StageFrame = {
  readonly title: Bilingual;
  /** What the title tells of, where that is an event: its date stands below. */
  readonly event?: TimelineEvent;
  /** In order; those from `fresh` on are what this step adds. */
  readonly blocks: readonly StageBlock[];
  readonly fresh: number;
  /** Ids of events that stand out on the axis. */
  readonly lit: readonly string[];
  /** Of the passages of an event the one that is shown, from 1, and how many it has. */
  readonly nth?: { readonly at: number; readonly of: number };
  /** For whoever presents, and for nobody else. */
  readonly note?: Bilingual;
};

/** A passage in its sentences; nothing where the corpus has no such source. */
export function wordsBlock(index: CorpusIndex, passage: Passage): StageBlock | undefined {
  const source = index.sources.get(passage.sourceId);
  if (!source) return undefined;
  const around = source.sentences.filter((sentence) => overlaps(sentence, passage));
  return {
    type: "words",
    source,
    passage,
    stretch: {
      start: Math.min(passage.start, ...around.map(({ start }) => start)),
      end: Math.max(passage.end, ...around.map(({ end }) => end)),
    },
  };
}

export const wordsBlocks = (index: CorpusIndex, passages: readonly Passage[]): readonly StageBlock[] =>
  passages.flatMap((passage) => wordsBlock(index, passage) ?? []);

/** An event and one of its passages, from 0. */
export function eventFrame(index: CorpusIndex, event: TimelineEvent, passageAt: number): StageFrame {
  const passage = event.passages[passageAt] ?? event.passages[0];
  return {
    title: event.title,
    event,
    blocks: passage ? wordsBlocks(index, [passage]) : [],
    fresh: 0,
    lit: [event.id],
    nth: { at: passageAt + 1, of: event.passages.length },
    ...(event.note && { note: event.note }),
  };
}

/**
 * A step of a lesson: the words the scene rests on, what its reveals have added so far, and the questions
 * asked and answered. Words that stand there already are not shown twice.
 */
export function sceneFrame(index: CorpusIndex, lesson: Lesson, place: LessonPlace): StageFrame {
  const { corpus } = index;
  const blocks = sceneBlocks(index, lesson, place);
  const before = place.step === 0 ? [] : sceneBlocks(index, lesson, { ...place, step: place.step - 1 });
  const { scene, reveals } = showStep(lesson, place);
  const { selection } = viewOfStep(lesson, place, { corpus, language: "en" });
  const issued = blocks.flatMap((block) =>
    block.type === "words" ? (index.publicationOf.get(block.source.id)?.id ?? []) : [],
  );
  const marked = reveals.flatMap(({ mark }) => mark ?? []);
  return {
    title: scene.caption,
    blocks,
    fresh: before.length,
    lit: [...new Set([...issued, ...marked, ...(selection.type === "event" ? [selection.id] : [])])],
    ...(scene.note && { note: scene.note }),
  };
}

function sceneBlocks(index: CorpusIndex, lesson: Lesson, place: LessonPlace): readonly StageBlock[] {
  const { scene, reveals, questions } = showStep(lesson, place);
  const blocks: StageBlock[] = [];
  const shown = new Set<string>();
  const show = (passages: readonly Passage[]): void => {
    for (const passage of passages) {
      const key = `${passage.sourceId} ${passage.start} ${passage.end}`;
      if (!shown.has(key)) blocks.push(...wordsBlocks(index, [passage]));
      shown.add(key);
    }
  };
  show(scene.passages);
  for (const { line, passages } of reveals) {
    if (line) blocks.push({ type: "line", text: line });
    show(passages);
  }
  for (const { question, isAnswered } of questions) {
    blocks.push({ type: "question", question });
    show(question.passages);
    if (!isAnswered) continue;
    blocks.push({ type: "answer", question });
    show(question.reveal.passages);
  }
  return blocks;
}
