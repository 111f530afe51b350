import type { Result } from "./base/problem.ts";
import type { Corpus } from "./domain/corpus.ts";
import type { Lesson } from "./domain/lesson.ts";

/** Reads a lesson from a file, in a worker that ends with its answer: only there is what reads YAML. */
export async function readLesson(file: File, corpus: Corpus): Promise<Result<Lesson>> {
  const { makePipelineClient } = await import("./pipeline/pipeline-client.ts");
  const client = makePipelineClient();
  const read = await client.readLesson(file.name, await file.text(), corpus);
  client.stop();
  return read;
}
