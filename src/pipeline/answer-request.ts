import { pipelineFault } from "../base/messages/corpus-folder.ts";
import type { PipelineReply, PipelineRequest } from "./protocol.ts";
import { runPipeline } from "./run-pipeline.ts";

/** One request, one answer; a bug in the pipeline is an answer too, so that nobody waits for ever. */
export async function answerRequest({ requestId, files }: PipelineRequest): Promise<PipelineReply> {
  try {
    const result = await runPipeline(files);
    return result.ok
      ? { type: "built", requestId, corpus: result.value }
      : { type: "failed", requestId, problems: result.problems };
  } catch (error) {
    return { type: "failed", requestId, problems: [pipelineFault(String(error))] };
  }
}
