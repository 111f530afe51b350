import type { AlignmentLink, LinkStatus } from "../domain/alignment.ts";
import type { Passage } from "../domain/passage.ts";
import { overlaps } from "../domain/span.ts";
import type { Occurrence } from "../domain/theme.ts";

/** A sentence of one witness as a passage of its source. */
export type FindSentence = (witnessId: string, sentenceId: string) => Passage | undefined;

/** What stands across from one place of the formula in another witness. */
export type Counterpart = {
  readonly witnessId: string;
  readonly status: LinkStatus;
  /** None: nothing there answers. */
  readonly sentences: readonly Passage[];
  /** The wordings of the same theme in those sentences; none: it is put otherwise, or left out. */
  readonly wordings: readonly Occurrence[];
};

export type Rendering = { readonly of: Occurrence; readonly counterparts: readonly Counterpart[] };

/**
 * For each place of a formula in one witness: what the sentences that are aligned with its sentence say.
 * Sentences are aligned, not words: where several wordings stand across, all of them are given and none
 * is picked. `others` are the occurrences of the same theme in all witnesses.
 */
export function findRenderings(
  places: readonly Occurrence[],
  others: readonly Occurrence[],
  links: readonly AlignmentLink[],
  find: FindSentence,
): readonly Rendering[] {
  return places.map((of) => ({
    of,
    counterparts: links.flatMap((link) => counterpartOf(of, link, others, find)),
  }));
}

function counterpartOf(
  of: Occurrence,
  link: AlignmentLink,
  others: readonly Occurrence[],
  find: FindSentence,
): readonly Counterpart[] {
  const isLeft = link.a === of.witnessId;
  if (!isLeft && link.b !== of.witnessId) return [];
  const [here, there] = isLeft ? [link.left, link.right] : [link.right, link.left];
  const holds = here.some((id) => {
    const sentence = find(of.witnessId, id);
    return sentence !== undefined && overlaps(sentence, of.passage);
  });
  if (!holds) return [];
  const witnessId = isLeft ? link.b : link.a;
  const sentences = there.flatMap((id) => find(witnessId, id) ?? []);
  const wordings = others.filter(
    (other) =>
      other.witnessId === witnessId && sentences.some((sentence) => overlaps(sentence, other.passage)),
  );
  return [{ witnessId, status: link.status, sentences, wordings }];
}
