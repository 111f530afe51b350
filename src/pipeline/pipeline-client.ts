import { pipelineFault } from "../base/messages/corpus-folder.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import type { AlignmentLink } from "../domain/alignment.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Lesson } from "../domain/lesson.ts";
import type { AlignableWitness } from "../extraction/alignment/read-units.ts";
import type { PipelineReply, PipelineRequest } from "./protocol.ts";

/** What the client needs of a `Worker`; tests give it something smaller. */
export type PipelineWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

export type PipelineClient = {
  /** `today`: an ISO day. */
  readonly build: (files: ReadonlyMap<string, Uint8Array>, today: string) => Promise<Result<Corpus>>;
  /** Proposes which sentences of two texts correspond. */
  readonly align: (a: AlignableWitness, b: AlignableWitness) => Promise<Result<readonly AlignmentLink[]>>;
  /** Reads a lesson as a person writes it, upon a corpus. */
  readonly readLesson: (file: string, text: string, corpus: Corpus) => Promise<Result<Lesson>>;
  readonly stop: () => void;
};

const startWorker = (): PipelineWorker =>
  new Worker(new URL("./pipeline.worker.ts", import.meta.url), { type: "module" });

/** Builds corpora and aligns texts off the main thread. Answers go to whoever asked for them. */
export function makePipelineClient(worker: PipelineWorker = startWorker()): PipelineClient {
  const waiting = new Map<number, (reply: PipelineReply) => void>();
  let lastId = 0;
  const settle = (reply: PipelineReply): void => {
    waiting.get(reply.requestId)?.(reply);
    waiting.delete(reply.requestId);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<PipelineReply>) => settle(data));
  worker.addEventListener("error", ({ message }) => {
    const problems: readonly Problem[] = [pipelineFault(message)];
    for (const requestId of waiting.keys()) settle({ type: "failed", requestId, problems });
  });
  const ask = (request: PipelineRequest): Promise<PipelineReply> =>
    new Promise((resolve) => {
      waiting.set(request.requestId, resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins, workers have none
      worker.postMessage(request);
    });
  const newId = (): number => (lastId += 1);
  return {
    build: async (files, today) => {
      const reply = await ask({ type: "build", requestId: newId(), files, today });
      return reply.type === "built" ? success(reply.corpus) : failed(reply);
    },
    align: async (a, b) => {
      const reply = await ask({ type: "align", requestId: newId(), a, b });
      return reply.type === "aligned" ? success(reply.links) : failed(reply);
    },
    readLesson: async (file, text, corpus) => {
      const reply = await ask({ type: "lesson", requestId: newId(), file, text, corpus });
      return reply.type === "taught" ? success(reply.lesson) : failed(reply);
    },
    stop: () => worker.terminate(),
  };
}

const failed = <T>(reply: PipelineReply): Result<T> =>
  failure(...(reply.type === "failed" ? reply.problems : [pipelineFault(`an answer of type ${reply.type}`)]));
