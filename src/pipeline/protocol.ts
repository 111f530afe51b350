import type { Problem } from "../base/problem.ts";
import type { AlignmentLink } from "../domain/alignment.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Lesson } from "../domain/lesson.ts";
import type { AlignableWitness } from "../extraction/alignment/read-units.ts";

/**
 * What the page and the pipeline worker say to each other. Everything is structured-cloned.
 * Answers carry the id of their request, so that an older one cannot be taken for the one last
 * asked for.
 */
export type PipelineRequest =
  | {
      readonly type: "build";
      readonly requestId: number;
      /** A corpus folder, or texts alone, which nobody has described. */
      readonly files: ReadonlyMap<string, Uint8Array>;
      /** ISO day of today, for texts alone. */
      readonly today: string;
    }
  /** Two texts for which the corpus holds no links. */
  | {
      readonly type: "align";
      readonly requestId: number;
      readonly a: AlignableWitness;
      readonly b: AlignableWitness;
    }
  /** A lesson somebody made, upon the corpus that is open. */
  | {
      readonly type: "lesson";
      readonly requestId: number;
      readonly file: string;
      readonly text: string;
      readonly corpus: Corpus;
    };

export type PipelineReply =
  | { readonly type: "built"; readonly requestId: number; readonly corpus: Corpus }
  | { readonly type: "aligned"; readonly requestId: number; readonly links: readonly AlignmentLink[] }
  | { readonly type: "taught"; readonly requestId: number; readonly lesson: Lesson }
  | { readonly type: "failed"; readonly requestId: number; readonly problems: readonly Problem[] };
