import { dayNumber, daysInMonth } from "../domain/calendar-day.ts";
import { isFullyKnown, parseEdtfShape, partRange, yearRange } from "../domain/edtf-shape.ts";
import type { EdtfDate, EdtfEnd } from "../domain/edtf-shape.ts";
import { EDGES } from "./event-columns.ts";
import type { Extent } from "./time-scale.ts";

export type EdtfEdges = { readonly edges: number; readonly candidates: readonly Extent[] };

const PLAIN: EdtfEdges = { edges: 0, candidates: [] };
/** Only what is marked, or leaves a choice, is read further: the rest is plain, and there is much of it. */
const IS_MARKED = /[~%?[]/;

/** How the ends of an EDTF value are known, as bits of `EDGES`, and the days among which it leaves a choice. */
export function readEdges(edtf: string): EdtfEdges {
  if (!IS_MARKED.test(edtf)) return PLAIN;
  const shape = parseEdtfShape(edtf);
  if (!shape) return PLAIN;
  if (shape.type === "date") return { edges: edgesOf(shape.date, shape.date), candidates: [] };
  if (shape.type === "interval") return { edges: edgesOf(shape.begin, shape.end), candidates: [] };
  const first = shape.members[0]?.first ?? "unknown";
  const final = shape.members.at(-1);
  const edges = edgesOf(first, final?.last ?? final?.first ?? "unknown");
  const isChoice = shape.choice === "one" && !shape.earlier && !shape.later;
  if (!isChoice) return { edges, candidates: [] };
  const candidates = shape.members.map((member) => ({
    from: extentOf(member.first).from,
    to: extentOf(member.last ?? member.first).to,
  }));
  return { edges, candidates: candidates.toSorted((a, b) => a.from - b.from) };
}

function edgesOf(begin: EdtfEnd, end: EdtfEnd): number {
  const start = qualifiersOf(begin);
  const last = qualifiersOf(end);
  return (
    (/[~%]/.test(start) ? EDGES.approximateStart : 0) |
    (/[~%]/.test(last) ? EDGES.approximateEnd : 0) |
    (/[?%]/.test(start + last) ? EDGES.uncertain : 0)
  );
}

const qualifiersOf = (end: EdtfEnd): string =>
  typeof end === "string"
    ? ""
    : end.year.qualifier + (end.month?.qualifier ?? "") + (end.day?.qualifier ?? "");

/** The days that a date allows; months 21 to 41 (parts of a year) and unknown digits stand for all of the year or month. */
function extentOf({ year, month, day }: EdtfDate): Extent {
  const { first, last } = yearRange(year.digits);
  const known = month && isFullyKnown(month.digits) ? partRange(month.digits).first : undefined;
  if (known === undefined || known < 1 || known > 12) {
    return { from: dayNumber(first, 1, 1), to: dayNumber(last + 1, 1, 1) };
  }
  const dayKnown = day && isFullyKnown(day.digits) ? partRange(day.digits).first : undefined;
  return {
    from: dayNumber(first, known, dayKnown ?? 1),
    to: dayNumber(last, known, dayKnown ?? daysInMonth(last, known)) + 1,
  };
}
