import type { AlignmentLink } from "../../domain/alignment.ts";
import { linkId } from "./link-id.ts";
import { inReadingOrder } from "./reading-order.ts";

/**
 * The proposals for one pair of witnesses with what a person reviewed in their place. A proposal
 * that shares a sentence with a reviewed link gives way; sentences it held beside stay with their
 * counterparts if any are left on both sides, else each stands alone. Every sentence stays in
 * exactly one link.
 */
export function replaceLinks(
  proposals: readonly AlignmentLink[],
  reviewed: readonly AlignmentLink[],
): readonly AlignmentLink[] {
  if (reviewed.length === 0) return proposals;
  const takenLeft = new Set(reviewed.flatMap(({ left }) => left));
  const takenRight = new Set(reviewed.flatMap(({ right }) => right));
  const kept = proposals.flatMap((link) => {
    const left = link.left.filter((id) => !takenLeft.has(id));
    const right = link.right.filter((id) => !takenRight.has(id));
    const isTouched = left.length < link.left.length || right.length < link.right.length;
    if (!isTouched) return [link];
    const rest = left.length > 0 && right.length > 0 ? [{ left, right }] : alone(left, right);
    return rest.map((sides) => remainder(link, sides));
  });
  return inReadingOrder([...kept, ...reviewed]);
}

type Sides = Pick<AlignmentLink, "left" | "right">;

const alone = (left: readonly string[], right: readonly string[]): readonly Sides[] => [
  ...left.map((id) => ({ left: [id], right: [] })),
  ...right.map((id) => ({ left: [], right: [id] })),
];

const remainder = (link: AlignmentLink, { left, right }: Sides): AlignmentLink => ({
  ...link,
  id: linkId(link.a, link.b, left[0], right[0]),
  left,
  right,
  moved: link.moved && left.length > 0 && right.length > 0,
  provenance: {
    rule: "left-over",
    confidence: "low",
    because: {
      en: "A reviewed link took the other sentences of the proposal.",
      zh: "原建议中的其他句子已归入审定的对应关系。",
    },
  },
});
