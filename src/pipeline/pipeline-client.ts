import { pipelineFault } from "../base/messages/corpus-folder.ts";
import { failure, success, type Result } from "../base/problem.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { PipelineReply, PipelineRequest } from "./protocol.ts";

/** What the client needs of a `Worker`; tests give it something smaller. */
export type PipelineWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

export type PipelineClient = {
  readonly build: (files: ReadonlyMap<string, Uint8Array>) => Promise<Result<Corpus>>;
  readonly stop: () => void;
};

const startWorker = (): PipelineWorker =>
  new Worker(new URL("./pipeline.worker.ts", import.meta.url), { type: "module" });

/** Builds corpora off the main thread. Answers go to the build that asked for them. */
export function makePipelineClient(worker: PipelineWorker = startWorker()): PipelineClient {
  const waiting = new Map<number, (result: Result<Corpus>) => void>();
  let lastId = 0;
  const settle = (requestId: number, result: Result<Corpus>): void => {
    waiting.get(requestId)?.(result);
    waiting.delete(requestId);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<PipelineReply>) => {
    settle(data.requestId, data.type === "built" ? success(data.corpus) : failure(...data.problems));
  });
  worker.addEventListener("error", ({ message }) => {
    for (const requestId of waiting.keys()) settle(requestId, failure(pipelineFault(message)));
  });
  return {
    build: (files) =>
      new Promise((resolve) => {
        lastId += 1;
        waiting.set(lastId, resolve);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins, workers have none
        worker.postMessage({ type: "build", requestId: lastId, files } satisfies PipelineRequest);
      }),
    stop: () => worker.terminate(),
  };
}
