import type { AlignmentLink } from "../../domain/alignment.ts";

/** Reading order of sentence ids of one witness: `p2.s1` stands before `p10.s1`. */
export function byPlace(x: string, y: string): number {
  const numbersX = x.match(/\d+/g) ?? [];
  const numbersY = y.match(/\d+/g) ?? [];
  for (let at = 0; at < Math.max(numbersX.length, numbersY.length); at += 1) {
    const difference = Number(numbersX[at] ?? -1) - Number(numbersY[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * Links in the order of their left sentences; what stands only on the right comes before the
 * first link, in place, whose right side lies behind it.
 */
export function inReadingOrder(links: readonly AlignmentLink[]): readonly AlignmentLink[] {
  const first = (ids: readonly string[]): string => ids[0] ?? "";
  const onRight = links
    .filter(({ left }) => left.length === 0)
    .toSorted((x, y) => byPlace(first(x.right), first(y.right)));
  const ordered: AlignmentLink[] = [];
  let next = 0;
  const takeBefore = (place: string): void => {
    for (let link = onRight[next]; link !== undefined; link = onRight[next]) {
      if (byPlace(first(link.right), place) > 0) return;
      ordered.push(link);
      next += 1;
    }
  };
  const withLeft = links.filter(({ left }) => left.length > 0);
  for (const link of withLeft.toSorted((x, y) => byPlace(first(x.left), first(y.left)))) {
    if (!link.moved && link.right.length > 0) takeBefore(first(link.right));
    ordered.push(link);
  }
  return [...ordered, ...onRight.slice(next)];
}
