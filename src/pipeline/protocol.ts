import type { Problem } from "../base/problem.ts";
import type { Corpus } from "../domain/corpus.ts";

/** What the page and the pipeline worker say to each other. Everything is structured-cloned. */
export type PipelineRequest = {
  readonly type: "build";
  /** Answers carry it back, so that an older build cannot be taken for the one last asked for. */
  readonly requestId: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

export type PipelineReply =
  | { readonly type: "built"; readonly requestId: number; readonly corpus: Corpus }
  | { readonly type: "failed"; readonly requestId: number; readonly problems: readonly Problem[] };
