import { pipelineFault } from "../base/messages/corpus-folder.ts";
import { success } from "../base/problem.ts";
import { alignWitnesses } from "../extraction/alignment/align-witnesses.ts";
import { areBareTexts, describeTexts } from "./describe-texts.ts";
import type { PipelineReply, PipelineRequest } from "./protocol.ts";
import { readLesson } from "./read-lesson.ts";
import { runPipeline } from "./run-pipeline.ts";

/** One request, one answer; a bug in the pipeline is an answer too, so that nobody waits for ever. */
export async function answerRequest(request: PipelineRequest): Promise<PipelineReply> {
  const { requestId } = request;
  try {
    if (request.type === "align") {
      return { type: "aligned", requestId, links: alignWitnesses(request.a, request.b) };
    }
    if (request.type === "lesson") {
      const read = readLesson(request.file, request.text, request.corpus);
      return read.ok
        ? { type: "taught", requestId, lesson: read.value }
        : { type: "failed", requestId, problems: read.problems };
    }
    const { files, today } = request;
    const folder = areBareTexts(files) ? await describeTexts(files, today) : success(files);
    const result = folder.ok ? await runPipeline(folder.value) : folder;
    return result.ok
      ? { type: "built", requestId, corpus: result.value }
      : { type: "failed", requestId, problems: result.problems };
  } catch (error) {
    return { type: "failed", requestId, problems: [pipelineFault(String(error))] };
  }
}
