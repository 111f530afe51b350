import type { ConcordanceQuestion } from "../../src/domain/concordance-question.ts";
import { VOICES } from "../../src/domain/statement.ts";
import type { Voice } from "../../src/domain/statement.ts";
import { answerQuestion } from "../../src/concordance/answer-question.ts";
import { LINE_WIDTH } from "../../src/concordance/line-list.ts";
import type { SearchedText } from "../../src/concordance/searched-text.ts";

type Line = {
  readonly words: string;
  readonly isFurniture?: boolean;
  /** The whole line is theirs. */
  readonly speaker?: string;
  readonly voice?: Voice;
};

/** A text whose lines are segments of one sentence each. */
export function makeSearched(
  sourceId: string,
  lines: readonly (string | Line)[],
  day?: number,
  year?: number,
): SearchedText {
  const [units, said, speakers]: [number[], number[], string[]] = [[], [], []];
  let text = "";
  lines.forEach((given, at) => {
    const line: Line = typeof given === "string" ? { words: given } : given;
    const start = text.length;
    text += `${line.words}\n`;
    const first = said.length / 4;
    if (line.speaker !== undefined) {
      if (!speakers.includes(line.speaker)) speakers.push(line.speaker);
      const voice = VOICES.indexOf(line.voice ?? "direct");
      said.push(start, text.length - 1, speakers.indexOf(line.speaker), voice);
    }
    const zh = Number(/\p{Script=Han}/u.test(line.words));
    units.push(start, text.length - 1, at, zh, Number(line.isFurniture ?? false), first, said.length / 4);
  });
  return {
    sourceId,
    text,
    ...(day !== undefined && { day }),
    ...(year !== undefined && { year }),
    units: Int32Array.from(units),
    said: Int32Array.from(said),
    speakers,
  };
}

export const ask = (find: string, more: Partial<ConcordanceQuestion> = {}): ConcordanceQuestion => ({
  find,
  syntax: "plain",
  order: "source",
  sources: [],
  speakers: [],
  voices: [],
  years: [],
  ...more,
});

/** The whole answer, told in one piece. */
export function answer(question: ConcordanceQuestion, texts: readonly SearchedText[]) {
  const numbers: number[] = [];
  const steps = answerQuestion(question, texts);
  let step = steps.next();
  for (; !step.done; step = steps.next()) numbers.push(...step.value().lines);
  const end = step.value;
  if ("type" in end) return { lines: [], words: [], tally: undefined, fault: end };
  numbers.push(...end.lines);
  const lines = Array.from({ length: numbers.length / LINE_WIDTH }, (_, at) => {
    const [text = 0, start = 0, end = 0] = numbers.slice(at * LINE_WIDTH);
    return { sourceId: texts[text]!.sourceId, words: texts[text]!.text.slice(start, end), start, end };
  });
  return { lines, words: lines.map(({ words }) => words), tally: end.tally, fault: undefined };
}
