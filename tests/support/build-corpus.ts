import type { Corpus } from "../../src/domain/corpus.ts";
import type { FolderFiles } from "../../src/pipeline/read-corpus-folder.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";

/** A folder that must build. */
export async function buildCorpus(files: FolderFiles): Promise<Corpus> {
  const built = await runPipeline(files);
  if (!built.ok) throw new Error(JSON.stringify(built.problems, undefined, 1));
  return built.value;
}
