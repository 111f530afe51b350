import type { Choice } from "../domain/lesson.ts";

/**
 * Choices to be put in order, in an order that is not the editors'; the same for everybody and every time,
 * so that a class looks at one list. Every second one first, then the others, the last of them leading:
 *
 *     1 2 3 4 5  →  4 2 5 3 1
 */
export function shuffleChoices(choices: readonly Choice[]): readonly Choice[] {
  const half = (rest: number) => choices.filter((_, at) => at % 2 === rest).toReversed();
  return [...half(1), ...half(0)];
}
