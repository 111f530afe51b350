import type { DateStep } from "../../domain/dating.ts";
import type { Bilingual } from "../../domain/language.ts";
import type { Passage } from "../../domain/passage.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";
import { passageOf, wordsOf, type DatedSource } from "./dated-source.ts";
import type { PublicationDate } from "./publication-date.ts";
import type { WrittenParts } from "./written-parts.ts";
import { weekdayName } from "../../domain/weekday-years.ts";
import { dated, quoted } from "./words-for-steps.ts";
import { placeOf } from "./year-steps.ts";

/** The sentences of `dateMention` and `datePublication`. */

export const step = (
  basis: DateStep["basis"],
  says: Bilingual,
  ...passages: readonly Passage[]
): DateStep => ({
  basis,
  says,
  passages,
});

export function stated(source: DatedSource, mention: TemporalMention): DateStep {
  const words = quoted(wordsOf(source, mention));
  return step(
    "stated",
    { en: `The words ${words} state the date.`, zh: `文中写明了时间：${words}。` },
    passageOf(source, mention),
  );
}

export function statedEvent(source: DatedSource, mention: TemporalMention): DateStep {
  const words = quoted(wordsOf(source, mention));
  return step(
    "stated",
    { en: `The words ${words} name an event and its year.`, zh: `${words}写明了事件及其年份。` },
    passageOf(source, mention),
  );
}

/** "Nov. 28", "July", "15th", 11月28日: what is written, and that no year is. */
export function withoutYear(
  source: DatedSource,
  mention: TemporalMention,
  { hasMonth, hasDay }: WrittenParts,
): DateStep {
  const words = quoted(wordsOf(source, mention));
  const isSpan = mention.layer === "interval";
  const full = isSpan ? "give the days and the month" : "give day and month";
  const says: Bilingual = !hasMonth
    ? { en: "give the day, but neither month nor year", zh: "只写了日期，没有写月份和年份" }
    : hasDay
      ? { en: `${full}, but no year`, zh: "写明了月份和日期，没有写年份" }
      : { en: "give the month, but no year", zh: "写明了月份，没有写年份" };
  return step(
    "stated",
    { en: `The words ${words} ${says.en}.`, zh: `${words}${says.zh}。` },
    passageOf(source, mention),
  );
}

/** "15th" after "July 14th". */
export function monthFromBefore(
  source: DatedSource,
  mention: TemporalMention,
  before: TemporalMention,
): DateStep {
  const words = quoted(wordsOf(source, mention));
  const from = quoted(wordsOf(source, before));
  return step(
    "stated",
    { en: `${words} takes its month from ${from}.`, zh: `${words}的月份承接自${from}。` },
    passageOf(source, mention),
    passageOf(source, before),
  );
}

export function weekdaysOnly(source: DatedSource, mention: TemporalMention): DateStep {
  const words = quoted(wordsOf(source, mention));
  const isOne = (mention.weekdays?.length ?? 1) === 1;
  return step(
    "stated",
    {
      en: `The words ${words} name ${isOne ? "a day" : "days"} of the week, not the date.`,
      zh: `${words}只写了星期，没有写日期。`,
    },
    passageOf(source, mention),
  );
}

export function counted(source: DatedSource, mention: TemporalMention): DateStep {
  const words = quoted(wordsOf(source, mention));
  return step(
    "stated",
    { en: `The words ${words} count from the date of the text.`, zh: `${words}须从文本自身的日期推算。` },
    passageOf(source, mention),
  );
}

export function yearOfPublication(source: DatedSource, publication: PublicationDate): DateStep {
  const words = quoted(wordsOf(source, publication.mention));
  const place = placeOf(publication);
  return step(
    "dateline",
    {
      en: `The year, ${publication.year}, is that of the date in the ${place.en}, ${words}.`,
      zh: `年份${publication.year}年取自${place.zh}中的日期${words}。`,
    },
    passageOf(source, publication.mention),
  );
}

export function dayOfPublication(source: DatedSource, publication: PublicationDate): DateStep {
  const words = quoted(wordsOf(source, publication.mention));
  const place = placeOf(publication);
  const day = dated(publication.value);
  return step(
    "dateline",
    {
      en: `The ${place.en} dates the text ${words}, that is ${day.en}.`,
      zh: `${place.zh}写明文本日期为${words}，即${day.zh}。`,
    },
    passageOf(source, publication.mention),
  );
}

export function yearlessPublication(source: DatedSource, publication: PublicationDate): DateStep {
  const words = quoted(wordsOf(source, publication.mention));
  const place = placeOf(publication);
  return step(
    "dateline",
    { en: `The ${place.en} gives ${words} and no year.`, zh: `${place.zh}写的是${words}，没有年份。` },
    passageOf(source, publication.mention),
  );
}

/** The day of writing is known from whoever brought the text. */
export function givenDay(writtenOn: string): DateStep {
  const day = dated(writtenOn);
  return step("editor", {
    en: `The text came with its day of writing, ${day.en}; it does not print the whole date itself.`,
    zh: `文本的写作日期${day.zh}是随文本一并提供的，文中没有完整写明。`,
  });
}

export const NO_OWN_DATE: DateStep = step("unknown", {
  en: "The text carries no date of its own: no dateline, no dated header.",
  zh: "文本自身没有日期：既无电头，也无带日期的页眉。",
});

export function doubtfulHeader(source: DatedSource, publication: PublicationDate): DateStep {
  return step(
    "dateline",
    {
      en: "The date stands beside the title, and the text does not say whether it dates this page or what the title names; hence the question mark.",
      zh: "日期写在标题旁边，文中没有说明它是页面的日期，还是标题所说之事的日期，因此加问号。",
    },
    passageOf(source, publication.segment),
  );
}

/** A weekday counted from a full date. */
export function countedWeekday(source: DatedSource, publication: PublicationDate, edtf: string): DateStep {
  const day = dated(edtf);
  const from = dated(publication.value);
  return step(
    "weekday",
    { en: `Counted from ${from.en}, this is ${day.en}.`, zh: `从${from.zh}推算，是${day.zh}。` },
    passageOf(source, publication.mention),
  );
}

export function earlierWeekday(
  source: DatedSource,
  mention: TemporalMention,
  index: number,
  day: Bilingual,
): DateStep {
  const name = weekdayName(index);
  return step(
    "weekday",
    { en: `The ${name.en} before it is ${day.en}.`, zh: `此前的${name.zh}是${day.zh}。` },
    passageOf(source, mention),
  );
}

type WeekdayOfDay = { readonly day: Bilingual; readonly name: Bilingual };

/** Information only: no weekday is named that could be compared. */
export function weekdayInformation(
  source: DatedSource,
  mention: TemporalMention,
  days: readonly WeekdayOfDay[],
): DateStep {
  const en = days.map(({ day, name }) => `${day.en} was a ${name.en}`).join(" and ");
  const zh = days.map(({ day, name }) => `${day.zh}是${name.zh}`).join("，");
  return step(
    "weekday",
    {
      en: `For information: ${en}. The words name no weekday that could confirm or contradict it.`,
      zh: `仅供参考：${zh}。文中没有写星期几，无法互相印证。`,
    },
    passageOf(source, mention),
  );
}

export function weekdayCheck(
  source: DatedSource,
  mention: TemporalMention,
  { day, name }: WeekdayOfDay,
  isAsNamed: boolean,
): DateStep {
  return step(
    "weekday",
    isAsNamed
      ? {
          en: `Check: ${day.en} is a ${name.en}, as the words say.`,
          zh: `核对：${day.zh}是${name.zh}，与文中所写一致。`,
        }
      : {
          en: `Check: ${day.en} is a ${name.en}, which is not what the words say; hence the question mark.`,
          zh: `核对：${day.zh}是${name.zh}，与文中所写不符，因此加问号。`,
        },
    passageOf(source, mention),
  );
}

const VAGUE: Readonly<Record<string, Bilingual>> = {
  PRESENT_REF: {
    en: "a time that is still going on, without limits a calendar could show",
    zh: "仍在延续的时期，没有日历上可以标出的界限",
  },
  PAST_REF: { en: "some time in the past", zh: "过去的某个时候" },
  FUTURE_REF: { en: "some time to come", zh: "将来的某个时候" },
};

/** Why no calendar value can be given. */
export function vague(source: DatedSource, mention: TemporalMention): DateStep {
  const words = quoted(wordsOf(source, mention));
  const names =
    VAGUE[mention.value] ??
    (mention.type === "SET"
      ? { en: "how often something happens, not when", zh: "频率，而不是时间" }
      : { en: "a stretch of time whose beginning and end are not said", zh: "起止不明的一段时间" });
  return step(
    "unknown",
    { en: `The words ${words} name ${names.en}.`, zh: `${words}指的是${names.zh}。` },
    passageOf(source, mention),
  );
}

/** A length or a repetition that is clear in itself and stands nowhere on the calendar. */
export function withoutPlace(source: DatedSource, mention: TemporalMention): DateStep {
  const words = quoted(wordsOf(source, mention));
  const isLength = mention.type === "DURATION";
  const isSet = mention.type === "SET";
  return step(
    "unknown",
    {
      en: `The words ${words} give ${isSet ? "a repetition" : isLength ? "a length of time" : "a time"}, but no place for it on the calendar.`,
      zh: `${words}给出了${isSet ? "重复的频率" : isLength ? "时间的长短" : "一个时间"}，但无法放到日历上。`,
    },
    passageOf(source, mention),
  );
}

export function noSuchDay(source: DatedSource, mention: TemporalMention): DateStep {
  const words = quoted(wordsOf(source, mention));
  return step(
    "unknown",
    { en: `No calendar has the day that the words ${words} name.`, zh: `日历上没有${words}所写的这一天。` },
    passageOf(source, mention),
  );
}

export const NO_DATE_TO_COUNT_FROM: DateStep = step("unknown", {
  en: "The text carries no date from which a day of the week could be counted.",
  zh: "文本没有可据以推算星期的日期。",
});

export const NO_WEEKDAY_TO_COUNT_FROM: DateStep = step("unknown", {
  en: "Nothing says on which day of the week that date falls, so no other day can be counted from it.",
  zh: "没有内容说明该日期是星期几，因此无法由它推算其他日子。",
});

export const OVER_END_OF_FEBRUARY: DateStep = step("unknown", {
  en: "Counting from it goes over the end of February, whose length depends on the year, and the year is not known.",
  zh: "推算要跨过二月末，而二月的天数取决于年份，年份又未知。",
});
