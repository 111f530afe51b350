import { failure, success, type Problem, type Result } from "./problem.ts";

/** All values, or all problems: a person mends a list of mistakes faster than one at a time. */
export function collect<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const problems: Problem[] = [];
  const values: T[] = [];
  for (const result of results) {
    if (result.ok) values.push(result.value);
    else problems.push(...result.problems);
  }
  return problems.length === 0 ? success(values) : failure(...problems);
}

/** The problems of some results of different kinds, for code that needs them all before it goes on. */
export const problemsOf = (...results: readonly Result<unknown>[]): readonly Problem[] =>
  results.flatMap((result) => (result.ok ? [] : result.problems));
