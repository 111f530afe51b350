import type { Corpus } from "../domain/corpus.ts";
import type { Dating } from "../domain/dating.ts";
import type { Lesson } from "../domain/lesson.ts";
import type { Passage } from "../domain/passage.ts";

/** A passage and the thing it belongs to, named as a person would look for it. */
export type PlacedPassage = { readonly where: string; readonly passage: Passage };

/** `where` is worked out when asked for: of a hundred thousand passages all are well, mostly. */
export type PassageVisitor = (passage: Passage, where: () => string) => void;

/** Every passage of a corpus, in the order of the file. */
export function listPassages(corpus: Corpus): readonly PlacedPassage[] {
  const placed: PlacedPassage[] = [];
  visitPassages(corpus, (passage, where) => placed.push({ where: where(), passage }));
  return placed;
}

/** Shows a visitor every passage of a corpus, in the order of the file. */
export function visitPassages(corpus: Corpus, visit: PassageVisitor): void {
  for (const { id, outlet, publication } of corpus.sources) {
    if (outlet) visitAll(outlet.passages, () => `source ${id}, outlet`, visit);
    visitSteps(publication, () => `source ${id}`, visit);
  }
  for (const { id, passages, dating, participants, place } of corpus.events) {
    const where = (): string => `event ${id}`;
    visitAll(passages, where, visit);
    visitSteps(dating, where, visit);
    for (const { entityId, passages: words } of participants) {
      visitAll(words, () => `event ${id}, participant ${entityId}`, visit);
    }
    if (place) visitAll(place.passages, () => `event ${id}, place`, visit);
  }
  for (const { id, passages, dating } of corpus.eras) {
    visitAll(passages, () => `era ${id}`, visit);
    visitSteps(dating, () => `era ${id}`, visit);
  }
  for (const { id, passage } of corpus.occurrences) visit(passage, () => `occurrence ${id}`);
  for (const { id, passage, dating } of corpus.temporalExpressions) {
    const where = (): string => `temporal expression ${id}`;
    visit(passage, where);
    visitSteps(dating, where, visit);
  }
  for (const { id, speakerPassage, officePassage, verbs, content } of corpus.statements) {
    if (speakerPassage) visit(speakerPassage, () => `statement ${id}, speaker`);
    if (officePassage) visit(officePassage, () => `statement ${id}, office`);
    visitAll(verbs, () => `statement ${id}, verb`, visit);
    visitAll(content, () => `statement ${id}`, visit);
  }
  for (const { id, left, right, also } of corpus.differences) {
    const where = (): string => `difference ${id}`;
    visitAll(left, where, visit);
    visitAll(right, where, visit);
    for (const { passages } of also) visitAll(passages, where, visit);
  }
  for (const { id, passages } of corpus.recurringWordings) {
    visitAll(passages, () => `recurring wording "${id}"`, visit);
  }
  for (const lesson of corpus.lessons) visitLesson(lesson, visit);
}

function visitAll(passages: readonly Passage[], where: () => string, visit: PassageVisitor): void {
  for (const passage of passages) visit(passage, where);
}

function visitLesson({ id, scenes }: Lesson, visit: PassageVisitor): void {
  for (const scene of scenes) {
    const where = (): string => `lesson ${id}, scene ${scene.id}`;
    visitAll(scene.passages, where, visit);
    for (const { passages } of scene.reveals) visitAll(passages, where, visit);
    for (const question of scene.questions) {
      const at = (): string => `${where()}, question ${question.id}`;
      visitAll(question.passages, at, visit);
      visitAll(question.reveal.passages, at, visit);
    }
  }
}

function visitSteps({ steps }: Dating, where: () => string, visit: PassageVisitor): void {
  for (const [step, { passages }] of steps.entries()) {
    visitAll(passages, () => `${where()}, date, step ${step + 1}`, visit);
  }
}
