import { failure, type Result } from "../base/problem.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Lesson } from "../domain/lesson.ts";
import { buildLesson } from "./build-lessons.ts";
import { lessonYaml } from "./lesson-format.ts";
import { readYaml } from "./read-yaml.ts";

/** One file of a folder `lessons`, upon a corpus that is open already. */
export function readLesson(file: string, text: string, corpus: Corpus): Result<Lesson> {
  const read = readYaml(file, text, lessonYaml);
  return read.ok ? buildLesson(read.value, corpus) : failure(...read.problems);
}
