import { parse } from "edtf";
import { boundsOf, MOST_YEARS, type EdtfBounds } from "../../domain/edtf-bounds.ts";
import { parseEdtfShape } from "../../domain/edtf-shape.ts";
import { failure, success, type Problem, type Result } from "../../base/problem.ts";

export type ReadEdtf = EdtfBounds & { readonly edtf: string };

/**
 * Checks an EDTF value and computes its outermost days. The `edtf` library decides what is
 * EDTF; the days are counted here, because its own bounds are UTC milliseconds, end a one-of
 * range at its first year, put a missing end at 1970, carry 29 February of a common year into
 * March, and end the year's first third in May.
 *
 * `where` goes into the problem: the file and line the value came from.
 */
export function readEdtf(value: string, where = "date"): Result<ReadEdtf> {
  const known = knownDates.get(value);
  if (known !== undefined) return known;
  const read = readAfresh(value, where);
  if (read.ok) remember(knownDates, value, read);
  return read;
}

/** A long text names the same days again and again. Only what is right is kept: a problem says where it is. */
const knownDates = new Map<string, Result<ReadEdtf>>();
const MOST_KEPT = 10_000;

function remember<T>(kept: Map<string, T>, value: string, what: T): void {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(value, what);
}

function readAfresh(value: string, where: string): Result<ReadEdtf> {
  const shape = parseEdtfShape(value);
  if (!shape) return failure({ ...faultOf(value), where });
  const bounds = boundsOf(shape);
  if (bounds === "too-far") return failure({ ...tooFar(value), where });
  if (bounds === "impossible") return failure({ ...impossible(value), where });
  const isPlain = typeof bounds !== "string" && PLAIN.test(value);
  if (!isPlain && !isEdtf(withWholeYears(value))) return failure({ ...unreadable(value), where });
  if (bounds === "hemisphere") return failure({ ...whichHemisphere(value), where });
  if (bounds === "backwards") return failure({ ...backwards(value), where });
  return success({ edtf: value, ...bounds });
}

type Fault = Omit<Problem, "where">;

/** Years, months and days in figures, and stretches of them: where they have bounds the library takes them all. */
const POINT = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?";
const PLAIN = new RegExp(`^(?:${POINT}(?:/(?:${POINT}|\\.\\.))?|\\.\\./${POINT})$`);

/**
 * "From 1776 to the spring of 1777" ends with a part of a year. The library knows these alone, not in an
 * interval, so it is asked about the year instead: `../1776-25` is right where `../1776` is.
 */
const withWholeYears = (value: string): string =>
  value.includes("/") ? value.replace(PART_OF_YEAR_END, "$1") : value;
const PART_OF_YEAR_END = /(?<=^|\/)(-?\d{4})-(?:2[1-9]|3\d|4[01])(?=\/|$)/g;

// The library parses some 5 000 values a second.
const verdicts = new Map<string, boolean>();

function isEdtf(value: string): boolean {
  const known = verdicts.get(value);
  if (known !== undefined) return known;
  const verdict = parses(value);
  remember(verdicts, value, verdict);
  return verdict;
}

function parses(value: string): boolean {
  try {
    parse(value, { level: 2 });
    return true;
  } catch {
    return false;
  }
}

/** Two forms that people write get their own advice. */
function faultOf(value: string): Fault {
  if (/\dT\d/.test(value)) {
    return {
      what: `"${value}" gives a clock time`,
      remedy: "Write the day alone (2025-11-28); parts of a day are kept as words.",
    };
  }
  if (/\d-?W\d/.test(value)) {
    return {
      what: `"${value}" is a week, which EDTF cannot write`,
      remedy: "Write the first and the last day of the week: 2018-04-16/2018-04-22.",
    };
  }
  return unreadable(value);
}

const unreadable = (value: string): Fault => ({
  what: `"${value}" is not a date in the form EDTF`,
  remedy: "Write year-month-day with two-digit months and days (2018-04-21), add ? or ~ where in doubt.",
});
const impossible = (value: string): Fault => ({
  what: `"${value}" names a day that no calendar has`,
  remedy: "Correct the month or the day.",
});
const tooFar = (value: string): Fault => ({
  what: `"${value}" lies more than ${MOST_YEARS.toLocaleString("en")} years from year 0, farther than the axis reaches`,
  remedy: "Correct the year, or leave out what no calendar can hold.",
});
const whichHemisphere = (value: string): Fault => ({
  what: `"${value}" names a season without saying in which hemisphere`,
  remedy:
    "Write 25 to 28 for northern spring to winter (2018-25), 29 to 32 for southern, or the months (2018-03/2018-05).",
});
const backwards = (value: string): Fault => ({
  what: `"${value}" ends before it begins`,
  remedy: "Put the earlier date first.",
});
