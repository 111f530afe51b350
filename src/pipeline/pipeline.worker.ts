/** The door of the worker; the room is `run-pipeline.ts`. */
import { answerRequest } from "./answer-request.ts";
import type { PipelineRequest } from "./protocol.ts";

self.addEventListener("message", ({ data }: MessageEvent<PipelineRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins, workers have none
  void answerRequest(data).then((reply) => self.postMessage(reply));
});
