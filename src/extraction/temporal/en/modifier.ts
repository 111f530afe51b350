import type { Candidate, Refiner } from "../candidate.ts";
import { GAP } from "./lexicon.ts";

const EDGE =
  "beginning|start|end|middle|close|rest|remainder|eve|turn|outset|course|early part|latter part|late part|first part|early days|final days|early months|last months|final months|closing months|opening months|early years|last part|later part|first days|last days";
const OF = new RegExp(
  `\\b(?:the${GAP}(?:very${GAP})?(?:${EDGE.replaceAll(" ", GAP)})${GAP}of|(?:early|late|later|earlier)(?:${GAP}(?:in|on))?)${GAP}(?:the${GAP})?$`,
);
const HYPHEN = /\b(?:mid|early|late)(?: {1,3}| ?\n {0,8}|-)$/;

/** "early 1990", "the end of last year", "mid-June", "late on Friday": the modifier belongs to the expression, its value does not change. */
export const extendByModifier: Refiner = (candidates, { folded }) =>
  candidates.map((candidate, index) => {
    if (candidate.meaning.kind !== "date" || /\d/.test(candidate.meaning.time ?? "")) return candidate;
    const floor = Math.max(candidates[index - 1]?.end ?? 0, candidate.start - 40);
    const before = folded.slice(floor, candidate.start);
    const match = OF.exec(before) ?? HYPHEN.exec(before);
    return match === null ? candidate : stretched(candidate, match[0]);
  });

const stretched = (candidate: Candidate, modifier: string): Candidate => ({
  ...candidate,
  start: candidate.start - modifier.length,
});
