import { writeYaml, type YamlValue } from "../base/write-yaml.ts";
import type { Bilingual } from "../domain/language.ts";
import type { Lesson, Question, Reveal, Scene } from "../domain/lesson.ts";
import type { Passage } from "../domain/passage.ts";

/**
 * A lesson as a file of a corpus folder, which the pipeline reads back without loss. `texts`: by the ids of
 * their sources; words that stand there more than once are counted.
 */
export function writeLesson(lesson: Lesson, texts: ReadonlyMap<string, string>): string {
  const { id, title, summary, scenes } = lesson;
  const quote = (passages: readonly Passage[]) => passages.map((passage) => quotedWords(passage, texts));
  return writeYaml({
    lesson: id,
    title: both(title),
    summary: both(summary),
    scenes: scenes.map((scene) => writeScene(scene, quote)),
  });
}

type Quote = (passages: readonly Passage[]) => readonly YamlValue[];

const writeScene = (
  { id, view, caption, passages, reveals, questions, note }: Scene,
  quote: Quote,
): YamlValue => ({
  scene: id,
  view,
  caption: both(caption),
  passages: quote(passages),
  reveals: someOf(reveals.map((reveal) => writeReveal(reveal, quote))),
  questions: someOf(questions.map((question) => writeQuestion(question, quote))),
  note: note && both(note),
});

const writeReveal = ({ line, passages, mark }: Reveal, quote: Quote): YamlValue => ({
  line: line && both(line),
  passages: someOf(quote(passages)),
  mark,
});

const writeQuestion = (
  { id, kind, prompt, passages, predict, reveal }: Question,
  quote: Quote,
): YamlValue => ({
  question: id,
  kind,
  prompt: both(prompt),
  passages: quote(passages),
  predict: {
    form: predict.form,
    ask: both(predict.ask),
    choices: someOf(predict.choices.map(({ id: choice, label }) => ({ id: choice, label: both(label) }))),
    picks: predict.picks,
  },
  reveal: { text: both(reveal.text), passages: someOf(quote(reveal.passages)) },
});

const both = ({ en, zh }: Bilingual): YamlValue => ({ en, zh });
const someOf = (list: readonly YamlValue[]): readonly YamlValue[] | undefined =>
  list.length === 0 ? undefined : list;

/** As `resolveWords` of the pipeline counts: overlapping places too. */
function quotedWords({ sourceId, start, exact }: Passage, texts: ReadonlyMap<string, string>): YamlValue {
  const text = texts.get(sourceId) ?? "";
  let nth = 0;
  let count = 0;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    count += 1;
    if (at <= start) nth += 1;
  }
  return { in: sourceId, words: exact, nth: count > 1 ? nth : undefined };
}
