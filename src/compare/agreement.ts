/**
 * How far two taggers agree: a table of how often each gave which tag, the observed agreement and
 * Cohen's kappa (J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and
 * Psychological Measurement 20, 1960): (observed − expected) / (1 − expected), expected being the
 * agreement of two who deal out their tags as often and by chance.
 */
export type Agreement<Tag extends string> = {
  readonly tags: readonly Tag[];
  /** `counts[reader][editors]`, both in the order of `tags`. */
  readonly counts: readonly (readonly number[])[];
  readonly total: number;
  readonly agreed: number;
  /** Absent without a tag, and where both gave one and the same tag throughout: there is no chance to correct for. */
  readonly kappa?: number;
};

export function agreement<Tag extends string>(
  tags: readonly Tag[],
  pairs: readonly (readonly [reader: Tag, editors: Tag])[],
): Agreement<Tag> {
  const counts = tags.map((reader) =>
    tags.map((editors) => pairs.filter(([own, theirs]) => own === reader && theirs === editors).length),
  );
  const total = pairs.length;
  const agreed = tags.reduce((sum, _, at) => sum + (counts[at]?.[at] ?? 0), 0);
  const rowSum = (at: number): number => (counts[at] ?? []).reduce((sum, count) => sum + count, 0);
  const columnSum = (at: number): number => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0);
  const byChance = tags.reduce((sum, _, at) => sum + rowSum(at) * columnSum(at), 0);
  const expected = total === 0 ? 1 : byChance / (total * total);
  const hasKappa = total > 0 && byChance < total * total;
  return {
    tags,
    counts,
    total,
    agreed,
    ...(hasKappa && { kappa: (agreed / total - expected) / (1 - expected) }),
  };
}
