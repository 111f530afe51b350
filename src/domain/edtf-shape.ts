/**
 * The shape of an EDTF value (ISO 8601-2:2019, Annex A), small enough for the page: what is
 * written, nothing computed. The pipeline has checked every value with the `edtf` library.
 *
 *     2018?-04-21             year uncertain, month and day not
 *     2018-04-21?             all three uncertain (a mark counts for everything to its left)
 *     2018-?04-21             only the month uncertain (a mark on the left counts for one part)
 *     19, 189, 201X, XXXX     a century, a decade, a year with unknown digits, any year
 *     -0043, Y17000           astronomical years: -0043 is 44 BCE
 *     2012/.. · 2012/         an interval with an open, an unknown end
 *     [2013,2015..2017]       one of these; {…} all of these; [..2023] on or before
 */
export type EdtfQualifier = "" | "?" | "~" | "%";

/** `digits` may hold X; a year also carries its sign or its `Y`. Months 21 to 41 are parts of a year. */
export type EdtfComponent = { readonly digits: string; readonly qualifier: EdtfQualifier };

export type EdtfDate = {
  readonly year: EdtfComponent;
  readonly month?: EdtfComponent;
  readonly day?: EdtfComponent;
};

/** `open` goes on or has always been (`..`); `unknown` has an end that nobody gives (empty). */
export type EdtfEnd = EdtfDate | "open" | "unknown";

/** A single date, or every date of the same precision from `first` to `last`. */
export type EdtfMember = { readonly first: EdtfDate; readonly last?: EdtfDate };

export type EdtfShape =
  | { readonly type: "date"; readonly date: EdtfDate }
  | { readonly type: "interval"; readonly begin: EdtfEnd; readonly end: EdtfEnd }
  | {
      readonly type: "set";
      readonly choice: "one" | "all";
      readonly earlier: boolean;
      readonly later: boolean;
      readonly members: readonly EdtfMember[];
    };

const YEAR = /^([?~%]?)(-?[\dX]{4}|\d{2,3}|Y-?\d{5,12})([?~%]?)$/;
const PART = /^([?~%]?)([\dX]{2})([?~%]?)$/;

/** `undefined` when the value has a form that the product does not write. Calendar rules are not checked. */
export function parseEdtfShape(value: string): EdtfShape | undefined {
  const brackets = /^([[{])(.+)([\]}])$/.exec(value);
  if (brackets) {
    const [, open, content = "", close] = brackets;
    const matches = (open === "[") === (close === "]");
    return matches ? parseSet(content, open === "[" ? "one" : "all") : undefined;
  }
  if (value.includes("/")) {
    const [from = "", to = "", ...rest] = value.split("/");
    const begin = parseEnd(from);
    const end = parseEnd(to);
    return begin && end && rest.length === 0 ? { type: "interval", begin, end } : undefined;
  }
  const date = parseDate(value);
  return date && { type: "date", date };
}

export function formatEdtfShape(shape: EdtfShape): string {
  if (shape.type === "date") return formatEdtfDate(shape.date);
  if (shape.type === "interval") return `${formatEnd(shape.begin)}/${formatEnd(shape.end)}`;
  const content = shape.members.map(formatMember).join(",");
  const full = `${shape.earlier ? ".." : ""}${content}${shape.later ? ".." : ""}`;
  return shape.choice === "one" ? `[${full}]` : `{${full}}`;
}

/** Writes one date with as few qualifiers as the rules of groups allow. */
export function formatEdtfDate({ year, month, day }: EdtfDate): string {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const shared = year.qualifier;
  let group = 0;
  if (shared !== "") while (group < parts.length && parts[group]?.qualifier === shared) group += 1;
  return parts
    .map(({ digits, qualifier }, index) => {
      if (index < group) return digits + (index === group - 1 ? shared : "");
      return qualifier + digits;
    })
    .join("-");
}

/** First and last year that the digits allow: `201X` is 2010 to 2019, `19` is 1900 to 1999. */
export function yearRange(digits: string): { readonly first: number; readonly last: number } {
  const negative = digits.includes("-");
  const plain = digits.replace("Y", "").replace("-", "");
  const padded = plain.length < 4 ? plain.padEnd(4, "X") : plain;
  const low = Number(padded.replaceAll("X", "0"));
  const high = Number(padded.replaceAll("X", "9"));
  return negative ? { first: 0 - high, last: 0 - low } : { first: low, last: high };
}

/** The two digits of a month or day as the numbers they allow: `2X` is 20 to 29. */
export function partRange(digits: string): { readonly first: number; readonly last: number } {
  return { first: Number(digits.replaceAll("X", "0")), last: Number(digits.replaceAll("X", "9")) };
}

export const isFullyKnown = (digits: string): boolean => !digits.includes("X");

function parseSet(content: string, choice: "one" | "all"): EdtfShape | undefined {
  const earlier = content.startsWith("..");
  const later = content.endsWith("..") && content.length > 2;
  const inner = content.slice(earlier ? 2 : 0, later ? -2 : undefined);
  const members: EdtfMember[] = [];
  for (const item of inner.split(",")) {
    const member = parseMember(item.trim());
    if (!member) return undefined;
    members.push(member);
  }
  return { type: "set", choice, earlier, later, members };
}

function parseMember(item: string): EdtfMember | undefined {
  const [from = "", to, ...rest] = item.split("..");
  const first = parseDate(from);
  if (!first || rest.length > 0) return undefined;
  if (to === undefined) return { first };
  const last = parseDate(to);
  return last && { first, last };
}

function parseEnd(value: string): EdtfEnd | undefined {
  if (value === "..") return "open";
  return value === "" ? "unknown" : parseDate(value);
}

function parseDate(value: string): EdtfDate | undefined {
  const negative = value.startsWith("-");
  const [head = "", monthText, dayText, ...rest] = (negative ? value.slice(1) : value).split(/(?<!Y)-/);
  const year = YEAR.exec(negative ? `-${head}` : head);
  const month = monthText === undefined ? undefined : PART.exec(monthText);
  const day = dayText === undefined ? undefined : PART.exec(dayText);
  if (!year || month === null || day === null || rest.length > 0) return undefined;
  if (month && /^(?:\d{2,3}|Y.*)$/.test(year[2] ?? "")) return undefined;
  // A mark to the right of a part counts for that part and all parts to its left.
  const dayGroup = day?.[3] ?? "";
  const monthGroup = join(month?.[3] ?? "", dayGroup);
  const yearGroup = join(year[3] ?? "", monthGroup);
  return {
    year: { digits: year[2] ?? "", qualifier: join(year[1] ?? "", yearGroup) },
    ...(month && { month: { digits: month[2] ?? "", qualifier: join(month[1] ?? "", monthGroup) } }),
    ...(day && { day: { digits: day[2] ?? "", qualifier: join(day[1] ?? "", dayGroup) } }),
  };
}

/** Uncertain and approximate together are `%`. */
function join(a: string, b: string): EdtfQualifier {
  const uncertain = /[?%]/.test(a + b);
  const approximate = /[~%]/.test(a + b);
  if (uncertain) return approximate ? "%" : "?";
  return approximate ? "~" : "";
}

const formatMember = ({ first, last }: EdtfMember): string =>
  last === undefined ? formatEdtfDate(first) : `${formatEdtfDate(first)}..${formatEdtfDate(last)}`;

function formatEnd(end: EdtfEnd): string {
  if (end === "open") return "..";
  return end === "unknown" ? "" : formatEdtfDate(end);
}
