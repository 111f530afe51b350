import type { PartOfDay } from "./dating.ts";
import {
  areManyConsecutiveYears,
  dayPart,
  differsIn,
  doubtOf,
  doubtOfWhole,
  monthPart,
  onlyRange,
  partOfYear,
  yearPart,
} from "./edtf-parts.ts";
import {
  formatEdtfDate,
  type EdtfDate,
  type EdtfEnd,
  type EdtfMember,
  type EdtfShape,
} from "./edtf-shape.ts";
import { longMonth, shortMonth } from "./month-name-en.ts";

const ORDINALS = ["first", "second", "third", "fourth"];
const SEASONS = ["spring", "summer", "autumn", "winter"];
const BEFORE_DAY: Readonly<Record<PartOfDay, string>> = {
  morning: "morning of ",
  noon: "noon on ",
  afternoon: "afternoon of ",
  evening: "evening of ",
  night: "night of ",
};

type Style = "long" | "short";

/** See `formatDate`. */
export function formatDateEn(shape: EdtfShape, style: Style, partOfDay?: PartOfDay): string {
  switch (shape.type) {
    case "date":
      return single(shape.date, style, partOfDay);
    case "interval":
      return interval(shape.begin, shape.end, style);
    case "set":
      return set(shape, style);
  }
}

/** The words of one date, kept apart so that a range can share them. */
type Words = {
  readonly before: string;
  readonly day?: string;
  readonly month?: string;
  /** With what joins it to the month: ` 2018`, `, year not stated`. */
  readonly year: string;
  readonly after: string;
};

function words(date: EdtfDate, style: Style): Words {
  const whole = doubtOfWhole(date);
  const isYearOnly = date.month === undefined && yearPart(date).type === "year";
  if (yearPart(date).type === "unstated" && isMonthUnstated(date) && dayPart(date)?.type !== "day") {
    return { before: "", year: "date not stated", after: "" };
  }
  const mark = (qualifier: string): string =>
    doubtOf(qualifier).isUncertain && (!whole.isUncertain || isYearOnly) ? "?" : "";
  const single = [
    { name: "year", part: date.year },
    { name: "month", part: date.month },
    { name: "day", part: date.day },
  ].filter(({ part }) => part && doubtOf(part.qualifier).isApproximate && !whole.isApproximate);
  const approximate = single.map(({ name }) => name).join(" and ");
  const day = dayWords(date);
  const month = monthWords(date, style);
  return {
    before: whole.isApproximate ? "about " : "",
    ...(day !== undefined && { day: day + mark(date.day?.qualifier ?? "") }),
    ...(month !== undefined && { month: month + mark(date.month?.qualifier ?? "") }),
    year: yearWords(date, mark(date.year.qualifier)),
    after:
      unstatedMonth(date) +
      (approximate === "" ? "" : ` (${approximate} approximate)`) +
      (whole.isUncertain && !isYearOnly ? " (?)" : ""),
  };
}

const isMonthUnstated = (date: EdtfDate): boolean => monthPart(date)?.type === "unstated";

function unstatedMonth(date: EdtfDate): string {
  if (!isMonthUnstated(date)) return "";
  const day = dayPart(date);
  return day?.type === "day" ? `, day ${day.day} of a month not stated` : ", month not stated";
}

function dayWords(date: EdtfDate): string | undefined {
  const day = dayPart(date);
  if (!day || isMonthUnstated(date)) return undefined;
  if (day.type === "unstated") return "a day in";
  return day.type === "day" ? String(day.day) : `a day between ${day.first} and ${day.last}`;
}

function monthWords(date: EdtfDate, style: Style): string | undefined {
  const month = monthPart(date);
  switch (month?.type) {
    case undefined:
    case "unstated":
      return undefined;
    case "month":
      return monthName(month.month, style);
    case "months":
      return `between ${monthName(month.first, style)} and ${monthName(month.last, style)}`;
    case "part": {
      const { kind, index } = partOfYear(month.part);
      if (kind === "season") return SEASONS[index - 1];
      if (kind === "third") return `${monthName(index * 4 - 3, style)}–${monthName(index * 4, style)}`;
      return `${ORDINALS[index - 1]} ${kind} of`;
    }
  }
}

function yearWords(date: EdtfDate, mark: string): string {
  const year = yearPart(date);
  const followsMonth = date.month !== undefined && !isMonthUnstated(date);
  if (year.type === "year") return (followsMonth ? " " : "") + yearNumber(year.year) + mark;
  if (year.type === "unstated") return `${followsMonth ? ", " : ""}year not stated`;
  const period = year.type === "decade" ? `${year.first}s` : `${ordinal(year.count)} century`;
  return followsMonth ? `, year not stated (${period})` : period;
}

function yearNumber(year: number): string {
  if (year <= 0) return `${grouped(1 - year)} BCE`;
  return year < 1000 ? `${year} CE` : grouped(year);
}

/** Thousands are set apart only where a year has more than four digits. */
const grouped = (year: number): string =>
  year <= 9999 ? String(year) : String(year).replace(/\B(?=(?:\d{3})+$)/g, ",");

function ordinal(count: number): string {
  const tens = count % 100;
  if (tens >= 11 && tens <= 13) return `${count}th`;
  return `${count}${["th", "st", "nd", "rd"][count % 10] ?? "th"}`;
}

const monthName = (month: number, style: Style): string =>
  style === "short" ? shortMonth(month) : longMonth(month);

function assemble({ before, day, month, year, after }: Words): string {
  const dayAndMonth = [day, month].filter((part) => part !== undefined).join(" ");
  return before + dayAndMonth + year + after;
}

function single(date: EdtfDate, style: Style, partOfDay?: PartOfDay): string {
  const hasDay = dayPart(date)?.type === "day";
  const text = assemble(words(date, style));
  return partOfDay && hasDay ? BEFORE_DAY[partOfDay] + text : text;
}

/** As it stands after a preposition: *since the 1890s*. */
function inSentence(date: EdtfDate, style: Style): string {
  const year = yearPart(date).type;
  const month = monthPart(date);
  const isNamedPeriod = !month && (year === "decade" || year === "century");
  const isCountedPart =
    month?.type === "part" && partOfYear(month.part).kind !== "season" && month.part !== 37;
  const text = single(date, style);
  if (!isNamedPeriod && !isCountedPart) return text;
  return text.startsWith("about ") ? text.replace("about ", "about the ") : `the ${text}`;
}

function interval(begin: EdtfEnd, end: EdtfEnd, style: Style): string {
  if (typeof begin === "string" && typeof end === "string") {
    const from = begin === "open" ? "no beginning" : "beginning unknown";
    return `${from}, ${end === "open" ? "no end" : "end unknown"}`;
  }
  if (typeof begin === "string") {
    if (typeof end === "string") return "";
    const until = `until ${inSentence(end, style)}`;
    return begin === "open" ? until : `${until}, beginning unknown`;
  }
  if (end === "open") return `since ${inSentence(begin, style)}`;
  if (end === "unknown") return `from ${inSentence(begin, style)}, end unknown`;
  return range(begin, end, style);
}

/** `20–21 April 2018?`, `20 April – 3 May 2018`, `2021–2025`. */
function range(first: EdtfDate, last: EdtfDate, style: Style): string {
  return joined(first, last, "–", style);
}

function joined(first: EdtfDate, last: EdtfDate, joint: "–" | " or ", style: Style): string {
  if (formatEdtfDate(first) === formatEdtfDate(last)) return single(first, style);
  const a = words(first, style);
  const b = words(last, style);
  const wide = joint === "–" ? " – " : joint;
  const shared = differsIn(first, last);
  if (shared === "day") return assemble({ ...b, day: `${a.day}${joint}${b.day}` });
  if (shared === "month" && a.day === undefined)
    return assemble({ ...b, month: `${a.month}${joint}${b.month}` });
  if (shared === "month") return assemble({ ...b, day: `${a.day} ${a.month}${wide}${b.day}` });
  if (shared === "year" && joint === " or ") return assemble({ ...a, year: `${a.year} or${b.year}` });
  const whole = [single(first, style), single(last, style)];
  return whole.join(whole.some((text) => text.includes(" ")) ? wide : joint);
}

type EdtfSet = Extract<EdtfShape, { readonly type: "set" }>;

function set({ choice, earlier, later, members }: EdtfSet, style: Style): string {
  const [only] = members;
  if (members.length === 1 && only && only.last === undefined && earlier !== later) {
    const text = inSentence(only.first, style);
    if (style === "short") return earlier ? `by ${text}` : `from ${text} on`;
    return `${only.first.day ? "on" : "in"} or ${earlier ? "before" : "after"} ${text}`;
  }
  const bounds = onlyRange(members);
  const listed =
    bounds && choice === "one" ? oneOfRange(bounds.first, bounds.last, style) : list(members, choice, style);
  return listed + (earlier ? ", or earlier" : "") + (later ? ", or later" : "");
}

function oneOfRange(first: EdtfDate, last: EdtfDate, style: Style): string {
  if (areNeighbours(first, last)) return joined(first, last, " or ", style);
  const unit = first.day ? "day" : first.month ? "month" : "year";
  return `one ${unit} of ${range(first, last, style)}`;
}

function areNeighbours(first: EdtfDate, last: EdtfDate): boolean {
  const unit = first.day ? "day" : first.month ? "month" : "year";
  if (unit !== "year" && differsIn(first, last) !== unit) return false;
  return Number(last[unit]?.digits) - Number(first[unit]?.digits) === 1;
}

function list(members: readonly EdtfMember[], choice: "one" | "all", style: Style): string {
  const word = choice === "one" ? "or" : "and";
  const dates = members.map(({ first }) => first);
  const [head, ...rest] = dates;
  const isSimple = head !== undefined && members.every(({ last }) => last === undefined);
  const difference = isSimple && rest.length > 0 ? differsIn(head, rest[0] ?? head) : undefined;
  const isUniform =
    head !== undefined &&
    difference !== undefined &&
    rest.every((date) => differsIn(head, date) === difference);
  if (isUniform && (difference === "day" || difference === "year")) {
    const a = words(head, style);
    const each = dates.map((date) => words(date, style));
    if (difference === "day") {
      return assemble({
        ...a,
        day: enumerate(
          each.map(({ day }) => day ?? ""),
          word,
        ),
      });
    }
    const last = dates.at(-1);
    if (choice === "one" && last && areManyConsecutiveYears(dates)) {
      const years = joined({ year: head.year }, { year: last.year }, "–", style);
      return assemble({ ...a, year: ` of one year of ${years}` });
    }
    return assemble({
      ...a,
      year: ` ${enumerate(
        each.map(({ year }) => year.trim()),
        word,
      )}`,
    });
  }
  const texts = members.map(({ first, last }) => (last ? range(first, last, style) : single(first, style)));
  return enumerate(texts, word);
}

function enumerate(texts: readonly string[], word: string): string {
  const head = texts.slice(0, -1).join(", ");
  const last = texts.at(-1) ?? "";
  return head === "" ? last : `${head} ${word} ${last}`;
}
