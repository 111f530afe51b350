import { calendarDay, formatIsoDay } from "../../domain/calendar-day.ts";
import type { DateStep } from "../../domain/dating.ts";
import type { Bilingual } from "../../domain/language.ts";
import { passageOf, wordsOf, type DatedSource } from "./dated-source.ts";
import type { YearQuestion } from "./year-question.ts";
import type { LookBack } from "./look-back.ts";
import type { PublicationDate } from "./publication-date.ts";
import type { WeekdayClue } from "./weekday-clue.ts";
import { weekdayName } from "../../domain/weekday-years.ts";
import { countYears, dated, dayAndMonth, listYears, quoted, spanYears } from "./words-for-steps.ts";

/** The sentences of `inferYear`, in the order in which they are said. */

export const nameOf = ({ name }: DatedSource): Bilingual =>
  name
    ? { en: `the text ${quoted(name.en)}`, zh: `文本《${name.zh}》` }
    : { en: "another text of the corpus", zh: "语料中的另一篇文本" };

const PLACE_NAMES = {
  dateline: { en: "dateline", zh: "电头" },
  header: { en: "header", zh: "页眉" },
  byline: { en: "byline", zh: "署名行" },
} as const;

/** What the segment that carries the date is called. */
export const placeOf = ({ segment }: PublicationDate): Bilingual =>
  segment.kind === "dateline" || segment.kind === "byline" ? PLACE_NAMES[segment.kind] : PLACE_NAMES.header;

export function weekdaySteps({ source, publication }: YearQuestion, clue: WeekdayClue): readonly DateStep[] {
  const { mention, isAssumed } = clue;
  const words = quoted(wordsOf(source, mention));
  const day = dayAndMonth(clue.day);
  const name = weekdayName(clue.weekday);
  if (!isAssumed || !publication) {
    return [
      {
        basis: "stated",
        says: {
          en: `The words ${words} say that ${day.en} is a ${name.en}.`,
          zh: `${words}说明${day.zh}是${name.zh}。`,
        },
        passages: [passageOf(source, mention)],
      },
    ];
  }
  return [
    {
      basis: "weekday", // the premise of the arithmetic
      says: {
        en: `Assumption: the report, which names ${words}, is dated on the last day it names. Then ${day.en} is that ${name.en}.`,
        zh: `假定：这篇报道写有${words}，其日期就是所写的最后一天。那么${day.zh}就是那个${name.zh}。`,
      },
      passages: [passageOf(source, mention), passageOf(source, publication.mention)],
    },
  ];
}

export const NO_LOWER_BOUND: DateStep = {
  basis: "unknown",
  says: {
    en: "Nothing in the corpus says after which year this text was written, so the year stays open.",
    zh: "语料中没有内容说明这篇文本写于哪一年之后，因此年份无法确定。",
  },
  passages: [],
};

export function lowerBound({ source }: YearQuestion, { year, words: span, anchor }: LookBack): DateStep {
  const words = quoted(wordsOf(source, span));
  if (!anchor) {
    return {
      basis: "inferred",
      says: {
        en: `The text looks back with the words ${words}, so it is of ${year} or later.`,
        zh: `文中以${words}回顾往事，因此写于${year}年或更晚。`,
      },
      passages: [passageOf(source, span)],
    };
  }
  const other = nameOf(anchor.source);
  const dating = quoted(wordsOf(anchor.source, anchor.mention));
  return {
    basis: "corpus",
    says: {
      en: `The text looks back with the words ${words}; ${other.en} gives the year of that event: ${dating}. So this text is of ${year} or later.`,
      zh: `文中以${words}回顾往事；${other.zh}写明了该事件的年份：${dating}。因此本文写于${year}年或更晚。`,
    },
    passages: [passageOf(source, span), passageOf(anchor.source, anchor.mention)],
  };
}

export function upperBound({ day, readOn }: YearQuestion, possible: readonly number[]): DateStep {
  const read = dated(formatIsoDay(readOn));
  const last = possible.at(-1) ?? calendarDay(readOn).year;
  const here = dayAndMonth(day);
  const isNotYet = last < calendarDay(readOn).year;
  return {
    basis: "inferred",
    says: isNotYet
      ? {
          en: `The texts were read on ${read.en}, before ${here.en} of that year, so ${last} is the last year possible.`,
          zh: `文本读取于${read.zh}，当年的${here.zh}尚未到来，因此最晚为${last}年。`,
        }
      : {
          en: `The texts were read on ${read.en}, so ${last} is the last year possible.`,
          zh: `文本读取于${read.zh}，因此最晚为${last}年。`,
        },
    passages: [],
  };
}

const MANY = 8;

export function fittingYears(
  { source }: YearQuestion,
  clue: WeekdayClue,
  possible: readonly number[],
  fitting: readonly number[],
): DateStep {
  const day = dayAndMonth(clue.day);
  const name = weekdayName(clue.weekday);
  const [first = 0] = possible;
  const last = possible.at(-1) ?? first;
  const years = fitting.length > MANY ? countYears(fitting) : listYears(fitting);
  return {
    basis: "weekday",
    says:
      fitting.length === 0
        ? {
            en: `Between ${first} and ${last}, ${day.en} is never a ${name.en}: these clues do not fit together.`,
            zh: `${first}年至${last}年间，${day.zh}从不是${name.zh}：这些线索互不相合。`,
          }
        : {
            en: `Between ${first} and ${last}, ${day.en} is a ${name.en} in ${years.en}${fitting.length < 3 ? " only" : ""}.`,
            zh: `${first}年至${last}年间，${fitting.length < 3 ? "只有" : ""}${years.zh}的${day.zh}是${name.zh}。`,
          },
    passages: [passageOf(source, clue.mention)],
  };
}

/** An inference and said to be one: words of the text allow the year, good sense does not. */
export function droppedYear(
  { source, day }: YearQuestion,
  { year, words, anchor }: LookBack,
  left: readonly number[],
): DateStep {
  const months = dayAndMonth(day);
  const [only] = left;
  const remains =
    left.length === 1 ? { en: ` This leaves ${only}.`, zh: `这样只剩${only}年。` } : { en: "", zh: "" };
  return {
    basis: anchor ? "corpus" : "inferred",
    says: {
      en: `A text of ${months.en} ${year} would hardly look back on the time since an event of the same year, so ${year} is dropped; this is inferred, not stated.${remains.en}`,
      zh: `写于${year}年${months.zh}的文本不大可能回顾同一年某事件以来的时期，因此排除${year}年；这是推断，并非文中所写。${remains.zh}`,
    },
    passages: [passageOf(source, words), ...(anchor ? [passageOf(anchor.source, anchor.mention)] : [])],
  };
}

export function unsettled({ clue }: YearQuestion, years: readonly number[]): DateStep {
  const span = spanYears(years);
  const count = years.length;
  if (count === 0) {
    return {
      basis: "unknown",
      says: { en: "No year is left, so the year stays open.", zh: "没有可能的年份，因此年份无法确定。" },
      passages: [],
    };
  }
  return {
    basis: "unknown",
    says: clue
      ? {
          en: `${count} years are possible, ${span.en}; nothing chooses among them.`,
          zh: `可能的年份有${count}个（${span.zh}），无从取舍。`,
        }
      : {
          en: `${count} years are possible, ${span.en}; no day of the week is named, so weekday arithmetic cannot choose among them.`,
          zh: `可能的年份有${count}个（${span.zh}）；文中没有写星期几，无法用星期推算来取舍。`,
        },
    passages: [],
  };
}

export function weakerReading(
  { source }: YearQuestion,
  clue: WeekdayClue,
  years: readonly number[],
): DateStep {
  const day = dayAndMonth(clue.day);
  const next = weekdayName(clue.weekday + 1);
  const list = years.length > MANY ? countYears(years) : listYears(years);
  return {
    basis: "weekday",
    says: {
      en: `Weaker reading, kept beside it: if the report appeared the day after, ${day.en} would be a ${next.en}, as in ${list.en}.`,
      zh: `另存一种较弱的读法：如果报道发表于次日，${day.zh}就应是${next.zh}，符合的年份是${list.zh}。`,
    },
    passages: [passageOf(source, clue.mention)],
  };
}
