import type { Result } from "./base/problem.ts";
import type { AlignmentLink } from "./domain/alignment.ts";
import type { SourceDocument, Witness } from "./domain/source-document.ts";

/** A text version with the source it stands in. */
export type PlacedWitness = { readonly source: SourceDocument; readonly witness: Witness };

/** Finds links for two texts that the corpus holds none for, in a worker that ends with its answer. */
export async function alignTexts(
  a: PlacedWitness,
  b: PlacedWitness,
): Promise<Result<readonly AlignmentLink[]>> {
  const { makePipelineClient } = await import("./pipeline/pipeline-client.ts");
  const client = makePipelineClient();
  const found = await client.align(alignable(a), alignable(b));
  client.stop();
  return found;
}

function alignable({ source, witness }: PlacedWitness) {
  const segments = source.segments.filter(({ witnessId }) => witnessId === witness.id);
  const own = new Set(segments.map(({ id }) => id));
  const sentences = source.sentences.filter(({ segmentId }) => own.has(segmentId));
  return { id: witness.id, language: witness.language, text: source.text, segments, sentences };
}
