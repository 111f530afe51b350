import { calendarDay, type DayNumber } from "../domain/calendar-day.ts";
import { isFurniture } from "../domain/source-document.ts";
import type { Segment, Sentence, SourceDocument } from "../domain/source-document.ts";
import { VOICES } from "../domain/statement.ts";
import type { Statement } from "../domain/statement.ts";
import { extentOf, statementsBySentence } from "../domain/statements-by-sentence.ts";
import { groupBy } from "../base/group-by.ts";

/** A source as the worker reads it: one text and two tables of numbers, cheap to send. */
export type SearchedText = {
  readonly sourceId: string;
  readonly text: string;
  /** First day of publication; absent where nobody knows it. */
  readonly day?: DayNumber;
  readonly year?: number;
  /** Sentences, and segments without any, in reading order: `UNIT_WIDTH` numbers each. */
  readonly units: Int32Array;
  /** Who says what, unit by unit: `SAID_WIDTH` numbers each. */
  readonly said: Int32Array;
  readonly speakers: readonly string[];
};

/** start, end, segment, 1 for Chinese, 1 for furniture, first and last-but-one of what is said in it. */
export const UNIT_WIDTH = 7;
/** start, end, speaker, voice: places in `speakers` and in `VOICES`. */
export const SAID_WIDTH = 4;

export function makeSearchedText(source: SourceDocument, statements: readonly Statement[]): SearchedText {
  const bySentence = statementsBySentence(source, statements);
  const inSegment = groupBy(source.sentences, ({ segmentId }) => segmentId);
  const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
  const speakerAt = new Map(speakers.map((speaker, at) => [speaker, at]));
  const units: number[] = [];
  const said: number[] = [];
  const addUnit = (unit: Segment | Sentence, segment: Segment, at: number): void => {
    const first = said.length / SAID_WIDTH;
    for (const statement of bySentence.get(unit.id) ?? []) {
      if (statement.witnessId !== segment.witnessId) continue;
      const { start, end } = extentOf(statement);
      said.push(start, end, speakerAt.get(statement.speaker) ?? 0, VOICES.indexOf(statement.voice));
    }
    const [zh, furniture] = [Number(unit.language === "zh"), Number(isFurniture(segment.kind))];
    units.push(unit.start, unit.end, at, zh, furniture, first, said.length / SAID_WIDTH);
  };
  source.segments.forEach((segment, at) => {
    const sentences = inSegment.get(segment.id) ?? [];
    if (sentences.length === 0) addUnit(segment, segment, at);
    for (const sentence of sentences) addUnit(sentence, segment, at);
  });
  const day = source.publication.earliest ?? source.publication.latest;
  return {
    sourceId: source.id,
    text: source.text,
    ...(day !== undefined && { day, year: calendarDay(day).year }),
    units: Int32Array.from(units),
    said: Int32Array.from(said),
    speakers,
  };
}
