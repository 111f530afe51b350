import type { AlignmentLink } from "../../domain/alignment.ts";
import { CONFIDENCES, type Confidence } from "../../domain/proposal.ts";
import { linkId } from "./link-id.ts";
import { byPlace, inReadingOrder } from "./reading-order.ts";

/**
 * Links of a third layer from two that share a witness: an official report ↔ the translation,
 * the translation ↔ its original, hence the report ↔ the original. `first` ends with the witness
 * `second` begins with. Sentences held together by any sentence between them form one link:
 *
 *     report       [1] [2 3]  [4]  []
 *     translation  [1] [2] [3] []  [4]
 *     original     [1]  [2]    []  [3]     →  1 = 1,  2 3 = 2,  4 = –,  – = 3
 */
export function composeLinks(
  a: string,
  b: string,
  first: readonly AlignmentLink[],
  second: readonly AlignmentLink[],
): readonly AlignmentLink[] {
  const linksOf = new Map<string, AlignmentLink[]>();
  for (const link of first) for (const id of link.right) push(linksOf, id, link);
  for (const link of second) for (const id of link.left) push(linksOf, id, link);

  const isFirst = new Set(first);
  const seen = new Set<AlignmentLink>();
  const groups = [...first, ...second].flatMap((start) => {
    if (seen.has(start)) return [];
    const group: AlignmentLink[] = [];
    const waiting = [start];
    seen.add(start);
    for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
      group.push(link);
      for (const id of isFirst.has(link) ? link.right : link.left) {
        for (const other of linksOf.get(id) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          waiting.push(other);
        }
      }
    }
    return [group];
  });
  return inReadingOrder(
    groups
      .map((group) => ({
        group,
        left: group.flatMap((link) => (isFirst.has(link) ? link.left : [])).toSorted(byPlace),
        right: group.flatMap((link) => (isFirst.has(link) ? [] : link.right)).toSorted(byPlace),
      }))
      .filter(({ left, right }) => left.length + right.length > 0)
      .map(({ group, left, right }) => compose(a, b, left, right, group)),
  );
}

function compose(
  a: string,
  b: string,
  left: readonly string[],
  right: readonly string[],
  group: readonly AlignmentLink[],
): AlignmentLink {
  const confidence = group.reduce<Confidence>(
    (weakest, { provenance }) =>
      CONFIDENCES.indexOf(provenance.confidence) > CONFIDENCES.indexOf(weakest)
        ? provenance.confidence
        : weakest,
    "high",
  );
  const between = group.find((link) => link.a === a)?.b ?? group[0]?.a ?? "";
  return {
    id: linkId(a, b, left[0], right[0]),
    a,
    b,
    left,
    right,
    status: group.every(({ status }) => status === "reviewed") ? "reviewed" : "proposed",
    moved: group.some(({ moved }) => moved),
    provenance: {
      rule: "composed",
      confidence,
      because: {
        en: `It follows from the links of both with ${between}.`,
        zh: `由两者各自与${between}的对应关系推出。`,
      },
    },
  };
}

/** The same links seen from the other witness. */
export const turnAround = (links: readonly AlignmentLink[]): readonly AlignmentLink[] =>
  inReadingOrder(
    links.map((link) => ({
      ...link,
      id: linkId(link.b, link.a, link.right[0], link.left[0]),
      a: link.b,
      b: link.a,
      left: link.right,
      right: link.left,
    })),
  );

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
