import { dayNumber, formatIsoDay } from "../../domain/calendar-day.ts";
import type { Language } from "../../domain/language.ts";
import type { Describe } from "../../notebook/described.ts";
import type { Answer, NoteTarget } from "../../notebook/entry.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { initialView } from "../../state/app-state.ts";
import type { View } from "../../state/app-state.ts";
import { encodeView } from "../../state/url-codec.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { nameOfTarget } from "./targets.ts";

/** Minutes are enough: `2026-11-22 18:05`, by the reader's own calendar and clock. */
export function formatMoment(time: number): string {
  const at = new Date(time);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = formatIsoDay(dayNumber(at.getFullYear(), at.getMonth() + 1, at.getDate()));
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Says of notes and answers what files for people say; `page` is the address of the page without its fragment. */
export function describeWith(index: CorpusIndex, language: Language, page: string | undefined): Describe {
  const said = notebookWordsOf(language);
  const addressOf = (view: Partial<View>) =>
    page === undefined ? {} : { address: page + encodeView({ ...initialView(language), ...view }) };
  return (entry) => {
    const times = { created: formatMoment(entry.created), changed: formatMoment(entry.changed) };
    if (entry.kind === "answer") {
      return {
        about: said.about.answer,
        name: questionOf(entry, index, language) ?? `${entry.lesson}/${entry.question}`,
        body: [choicesOf(entry, index, language), entry.words].filter(Boolean).join("\n"),
        ...addressOf({ lesson: { lessonId: entry.lesson, sceneId: "", step: 0 } }),
        ...times,
      };
    }
    const { target } = entry;
    return {
      about: said.about[target.type],
      name: nameOfTarget(target, index, (text) => text[language]) ?? said.gone,
      ...(target.type === "passage" && { quote: target.passage.exact }),
      body: entry.body,
      ...addressOf(viewOf(target)),
      ...times,
    };
  };
}

function viewOf(target: NoteTarget): Partial<View> {
  if (target.type === "none") return {};
  if (target.type !== "passage") return { selection: { type: target.type, id: target.id } };
  const { sourceId, start, end } = target.passage;
  return { sourceId, place: { sourceId, start, end } };
}

const findQuestion = ({ lesson, question }: Answer, { corpus }: CorpusIndex) =>
  corpus.lessons
    .find(({ id }) => id === lesson)
    ?.scenes.flatMap(({ questions }) => questions)
    .find(({ id }) => id === question);

export const questionOf = (answer: Answer, index: CorpusIndex, language: Language): string | undefined =>
  findQuestion(answer, index)?.prompt[language];

/** Choices by what they say; by their ids where the corpus no longer has them. */
export function choicesOf(answer: Answer, index: CorpusIndex, language: Language): string {
  const choices = findQuestion(answer, index)?.predict.choices ?? [];
  return answer.choices
    .map((id) => choices.find((choice) => choice.id === id)?.label[language] ?? id)
    .join(answer.form === "order" ? " → " : ", ");
}
