import { collect, problemsOf } from "../base/collect.ts";
import { repeatedName, unknownName } from "../base/messages/corpus-folder.ts";
import { emptyReveal, strangeView, unfitChoices } from "../base/messages/lessons.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import type { PathKey } from "../corpus/describe-issue.ts";
import type { Corpus } from "../domain/corpus.ts";
import {
  choicesFault,
  findRepeats,
  type Lesson,
  type Question,
  type Reveal,
  type Scene,
} from "../domain/lesson.ts";
import type { Passage } from "../domain/passage.ts";
import { checkSceneView } from "../lessons/check-scene-view.ts";
import type { QuotedWords } from "./folder-format.ts";
import type { LessonYaml, QuestionEntry, SceneEntry } from "./lesson-format.ts";
import type { YamlFile } from "./read-yaml.ts";
import { resolveWords, type TextById } from "./resolve-words.ts";

/** The lessons of a folder, in the order of their files, upon the corpus they are about. */
export function buildLessons(
  files: readonly YamlFile<LessonYaml>[],
  corpus: Corpus,
): Result<readonly Lesson[]> {
  const repeats = findRepeats(files.map(({ value: { lesson } }) => ({ id: lesson })));
  const repeated = files
    .filter(({ value: { lesson } }) => repeats.includes(lesson))
    .slice(1)
    .map(({ value: { lesson }, placeOf }) => repeatedName(placeOf(["lesson"]), "lessons", lesson));
  if (repeated.length > 0) return failure(...repeated);
  return collect(files.map((file) => buildLesson(file, corpus)));
}

/** One lesson: its words found exactly, its views and marks those of the corpus. */
export function buildLesson({ value, placeOf }: YamlFile<LessonYaml>, corpus: Corpus): Result<Lesson> {
  const { lesson: id, title, summary } = value;
  const texts: TextById = new Map(corpus.sources.map((source) => [source.id, source.text]));
  const events = new Set(corpus.events.map((event) => event.id));
  const scenes = collect(
    value.scenes.map((entry, nth) => {
      const at: PlaceOf = (path) => placeOf(["scenes", nth, ...path]);
      return buildScene(entry, { who: `scene ${entry.scene} of lesson ${id}`, at, texts, events, corpus });
    }),
  );
  const repeated = repeatsOf(value, placeOf);
  if (!scenes.ok || repeated.length > 0) return failure(...repeated, ...problemsOf(scenes));
  return success({ id, title, summary, scenes: scenes.value });
}

type PlaceOf = (path: readonly PathKey[]) => string;

type Context = {
  readonly who: string;
  readonly at: PlaceOf;
  readonly texts: TextById;
  readonly events: ReadonlySet<string>;
  readonly corpus: Corpus;
};

function buildScene(entry: SceneEntry, context: Context): Result<Scene> {
  const { who, at, events, corpus } = context;
  const { scene: id, caption, note } = entry;
  const { view, faults } = checkSceneView(entry.view, corpus);
  const strange = faults.map((fault) => strangeView(who, at(["view"]), fault));
  const passages = quoteAll(entry.passages, context, ["passages"]);
  const reveals = collect(
    entry.reveals.map(({ line, passages: quoted, mark }, nth): Result<Reveal> => {
      const where = at(["reveals", nth]);
      if (mark !== undefined && !events.has(mark)) {
        return failure(unknownName(at(["reveals", nth, "mark"]), "event", mark));
      }
      if (line === undefined && mark === undefined && quoted.length === 0)
        return failure(emptyReveal(who, where));
      const found = quoteAll(quoted, context, ["reveals", nth, "passages"]);
      if (!found.ok) return found;
      return success({ ...(line && { line }), passages: found.value, ...(mark !== undefined && { mark }) });
    }),
  );
  const questions = collect(entry.questions.map((question, nth) => buildQuestion(question, nth, context)));
  if (!passages.ok || !reveals.ok || !questions.ok || strange.length > 0) {
    return failure(...strange, ...problemsOf(passages, reveals, questions));
  }
  return success({
    id,
    view,
    caption,
    passages: passages.value,
    reveals: reveals.value,
    questions: questions.value,
    ...(note && { note }),
  });
}

function buildQuestion(entry: QuestionEntry, nth: number, scene: Context): Result<Question> {
  const { question: id, kind, prompt, predict } = entry;
  const context = { ...scene, who: `question ${id}` };
  const inside = (...path: readonly PathKey[]): readonly PathKey[] => ["questions", nth, ...path];
  const passages = quoteAll(entry.passages, context, inside("passages"));
  const answer = quoteAll(entry.reveal.passages, context, inside("reveal", "passages"));
  const fault = choicesFault(predict);
  const unfit = fault === undefined ? [] : [unfitChoices(context.who, scene.at(inside("predict")), fault)];
  if (!passages.ok || !answer.ok || unfit.length > 0)
    return failure(...unfit, ...problemsOf(passages, answer));
  return success({
    id,
    kind,
    prompt,
    passages: passages.value,
    predict,
    reveal: { text: entry.reveal.text, passages: answer.value },
  });
}

const quoteAll = (
  quoted: readonly QuotedWords[],
  { who, at, texts }: Context,
  path: readonly PathKey[],
): Result<readonly Passage[]> =>
  collect(quoted.map((words, nth) => resolveWords(words, texts, { who, where: at([...path, nth]) })));

/** Scenes stand in addresses, and answers are kept under questions: neither may share its name. */
function repeatsOf({ scenes }: LessonYaml, placeOf: PlaceOf): readonly Problem[] {
  const named = scenes.map(({ scene }, nth) => ({ id: scene, path: ["scenes", nth, "scene"] }));
  const asked = scenes.flatMap(({ questions }, nth) =>
    questions.map(({ question }, at) => ({
      id: question,
      path: ["scenes", nth, "questions", at, "question"],
    })),
  );
  const [scenesTwice, questionsTwice] = [findRepeats(named), findRepeats(asked)];
  const last = (things: typeof named, id: string): readonly PathKey[] =>
    things.findLast((thing) => thing.id === id)?.path ?? [];
  return [
    ...scenesTwice.map((id) => repeatedName(placeOf(last(named, id)), "scenes", id)),
    ...questionsTwice.map((id) => repeatedName(placeOf(last(asked, id)), "questions", id)),
  ];
}
