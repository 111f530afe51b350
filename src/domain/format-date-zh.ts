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

const ORDINALS = ["一", "二", "三", "四"];
const SEASONS = ["春季", "夏季", "秋季", "冬季"];
const AFTER_DAY: Readonly<Record<PartOfDay, string>> = {
  morning: "上午",
  noon: "中午",
  afternoon: "下午",
  evening: "晚上",
  night: "夜间",
};

/** See `formatDate`. One style: written Chinese dates have no shorter form with a full year. */
export function formatDateZh(shape: EdtfShape, partOfDay?: PartOfDay): string {
  switch (shape.type) {
    case "date":
      return single(shape.date, partOfDay);
    case "interval":
      return interval(shape.begin, shape.end);
    case "set":
      return set(shape);
  }
}

/** The words of one date, kept apart so that a range can share them: 约 2018?年 4月 20日 （？）. */
type Words = {
  readonly before: string;
  /** Empty where the year is not known; `after` then says so. */
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly after: string;
};

function words(date: EdtfDate): Words {
  const whole = doubtOfWhole(date);
  const isYearOnly = date.month === undefined && yearPart(date).type === "year";
  const mark = (qualifier: string): string =>
    doubtOf(qualifier).isUncertain && (!whole.isUncertain || isYearOnly) ? "?" : "";
  const approximate = [
    { name: "年份", part: date.year },
    { name: "月份", part: date.month },
    { name: "日期", part: date.day },
  ]
    .filter(({ part }) => part && doubtOf(part.qualifier).isApproximate && !whole.isApproximate)
    .map(({ name }) => name)
    .join("和");
  const isMonthUnstated = monthPart(date)?.type === "unstated";
  const day = dayPart(date);
  if (isMonthUnstated && yearPart(date).type === "unstated" && day?.type !== "day") {
    return { before: "", year: "日期未注明", month: "", day: "", after: "" };
  }
  return {
    before: whole.isApproximate ? "约" : "",
    year: yearWords(date, mark(date.year.qualifier)),
    month: monthWords(date, mark(date.month?.qualifier ?? "")),
    day: isMonthUnstated ? "" : dayWords(date, mark(date.day?.qualifier ?? "")),
    after:
      (isMonthUnstated ? `${day?.type === "day" ? `某月${day.day}日` : ""}，月份未注明` : "") +
      yearNote(date) +
      (approximate === "" ? "" : `（${approximate}为约数）`) +
      (whole.isUncertain && !isYearOnly ? "（？）" : ""),
  };
}

function yearWords(date: EdtfDate, mark: string): string {
  const year = yearPart(date);
  if (year.type === "year") {
    if (year.year <= 0) return `公元前${1 - year.year}${mark}年`;
    return `${year.year < 1000 ? "公元" : ""}${year.year}${mark}年`;
  }
  if (date.month) return "";
  return year.type === "unstated" ? "年份未注明" : periodName(year);
}

/** What is said after month and day when their year is not known. */
function yearNote(date: EdtfDate): string {
  const year = yearPart(date);
  if (year.type === "year" || !date.month) return "";
  return year.type === "unstated" ? "，年份未注明" : `，年份未注明（${periodName(year)}）`;
}

type Period =
  | { readonly type: "decade"; readonly first: number }
  | { readonly type: "century"; readonly count: number };

function periodName(period: Period): string {
  if (period.type === "century") return `${period.count}世纪`;
  const century = Math.floor(period.first / 100) + 1;
  const decade = period.first % 100;
  return decade === 0 ? `${century}世纪头十年` : `${century}世纪${decade}年代`;
}

function monthWords(date: EdtfDate, mark: string): string {
  const month = monthPart(date);
  switch (month?.type) {
    case undefined:
    case "unstated":
      return "";
    case "month":
      return `${month.month}${mark}月`;
    case "months":
      return `${month.first}月至${month.last}月之间`;
    case "part": {
      const { kind, index } = partOfYear(month.part);
      if (kind === "season") return (SEASONS[index - 1] ?? "") + mark;
      if (kind === "quarter") return `第${ORDINALS[index - 1]}季度`;
      return kind === "third" ? `${index * 4 - 3}月至${index * 4}月` : index === 1 ? "上半年" : "下半年";
    }
  }
}

function dayWords(date: EdtfDate, mark: string): string {
  const day = dayPart(date);
  switch (day?.type) {
    case undefined:
      return "";
    case "unstated":
      return "某日";
    case "day":
      return `${day.day}${mark}日`;
    case "days":
      return `${day.first}日至${day.last}日之间`;
  }
}

const assemble = ({ before, year, month, day, after }: Words): string => before + year + month + day + after;

function single(date: EdtfDate, partOfDay?: PartOfDay): string {
  const parts = words(date);
  const hasDay = dayPart(date)?.type === "day";
  return assemble(partOfDay && hasDay ? { ...parts, day: parts.day + AFTER_DAY[partOfDay] } : parts);
}

function interval(begin: EdtfEnd, end: EdtfEnd): string {
  if (typeof begin === "string" && typeof end === "string") {
    const from = begin === "open" ? "无起点" : "开始时间不详";
    return `${from}，${end === "open" ? "无终点" : "结束时间不详"}`;
  }
  if (typeof begin === "string") {
    if (typeof end === "string") return "";
    return begin === "open" ? `至${single(end)}` : `至${single(end)}止，开始时间不详`;
  }
  if (end === "open") return `${single(begin)}起`;
  if (end === "unknown") return `自${single(begin)}起，结束时间不详`;
  return joined(begin, end, "至");
}

/** 2018?年4月20日至21日 */
function joined(first: EdtfDate, last: EdtfDate, joint: "至" | "或"): string {
  if (formatEdtfDate(first) === formatEdtfDate(last)) return single(first);
  const a = words(first);
  const b = words(last);
  const shared = differsIn(first, last);
  if (shared === "day") return assemble({ ...b, day: `${a.day}${joint}${b.day}` });
  if (shared === "month") return assemble({ ...b, month: `${a.month}${a.day}${joint}${b.month}` });
  if (shared === "year" && joint === "或") return assemble({ ...b, year: `${a.year}或${b.year}的` });
  return single(first) + joint + single(last);
}

type EdtfSet = Extract<EdtfShape, { readonly type: "set" }>;

function set({ choice, earlier, later, members }: EdtfSet): string {
  const bounds = onlyRange(members);
  const listed = bounds && choice === "one" ? oneOfRange(bounds.first, bounds.last) : list(members, choice);
  return listed + (earlier ? "或更早" : "") + (later ? "或更晚" : "");
}

function oneOfRange(first: EdtfDate, last: EdtfDate): string {
  const unit = first.day ? "day" : first.month ? "month" : "year";
  const isInOnePeriod = unit === "year" || differsIn(first, last) === unit;
  const isNext = Number(last[unit]?.digits) - Number(first[unit]?.digits) === 1;
  if (isInOnePeriod && isNext) return joined(first, last, "或");
  const one = { day: "一天", month: "一个月", year: "一年" }[unit];
  return `${joined(first, last, "至")}中的${one}`;
}

function list(members: readonly EdtfMember[], choice: "one" | "all"): string {
  const word = choice === "one" ? "或" : "和";
  const dates = members.map(({ first }) => first);
  const [head, ...rest] = dates;
  const isSimple = head !== undefined && members.every(({ last }) => last === undefined);
  const difference = isSimple && rest.length > 0 ? differsIn(head, rest[0] ?? head) : undefined;
  const isUniform =
    head !== undefined &&
    difference !== undefined &&
    rest.every((date) => differsIn(head, date) === difference);
  if (isUniform && (difference === "day" || difference === "year")) {
    const each = dates.map(words);
    const a = words(head);
    if (difference === "day")
      return assemble({
        ...a,
        day: enumerate(
          each.map(({ day }) => day),
          word,
        ),
      });
    const last = dates.at(-1);
    if (choice === "one" && last && areManyConsecutiveYears(dates)) {
      const years = joined({ year: head.year }, { year: last.year }, "至");
      return assemble({ ...a, year: `${years}中某年的` });
    }
    return assemble({
      ...a,
      year: `${enumerate(
        each.map(({ year }) => year),
        word,
      )}的`,
    });
  }
  return enumerate(
    members.map(({ first, last }) => (last ? joined(first, last, "至") : single(first))),
    word,
  );
}

function enumerate(texts: readonly string[], word: string): string {
  const head = texts.slice(0, -1).join("、");
  const last = texts.at(-1) ?? "";
  return head === "" ? last : head + word + last;
}
