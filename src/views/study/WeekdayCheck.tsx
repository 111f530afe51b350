import { useState } from "react";
import { WEEKDAY_NAMES, yearsWithWeekday } from "../../domain/weekday-years.ts";
import { daysInMonth } from "../../domain/calendar-day.ts";
import { formatDate } from "../../domain/format-date.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { OpenDay } from "../../selectors/read-account.ts";
import { useLanguage, useTell } from "../page-context.ts";
import { accountWordsOf } from "../words/account-words.ts";

type WeekdayCheckProps = { readonly openDays: readonly OpenDay[]; readonly index: CorpusIndex };

type Question = {
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
};

const MONTHS = Array.from({ length: 12 }, (_one, at) => at + 1);
const LEAP_YEAR = 2000; // a year that has every day
const LONGEST = 1000; // years asked for at once

/** A day, a weekday, and the years in which they meet: an exercise, with the days the texts leave open. */
export function WeekdayCheck({ openDays, index }: WeekdayCheckProps) {
  const language = useLanguage();
  const tell = useTell();
  const said = accountWordsOf(language);
  const last = Number(index.corpus.readOn.slice(0, 4));
  const [first] = openDays.filter(({ weekday }) => weekday !== undefined);
  const [asked, setAsked] = useState<Question>({
    weekday: first?.weekday ?? 5,
    month: first?.month ?? 1,
    day: first?.day ?? 1,
    from: 2000,
    to: last,
  });
  const { weekday, month, day, from, to } = asked;
  const change = (changed: Partial<Question>) => setAsked({ ...asked, ...changed });
  const isImpossible = day < 1 || day > daysInMonth(LEAP_YEAR, month);
  const until = Math.min(to, from + LONGEST);
  const years = isImpossible ? [] : yearsWithWeekday({ month, day }, weekday, from, until);
  const number = (key: "day" | "from" | "to", least: number, most: number) => (
    <label>
      {said[key]}{" "}
      <input
        type="number"
        value={asked[key]}
        min={least}
        max={most}
        onChange={({ target }) => change({ [key]: Math.trunc(Number(target.value)) })}
      />
    </label>
  );
  return (
    <section className="weekday-check">
      <h3>{said.weekdays}</h3>
      <p className="study-note">{said.weekdayNote}</p>
      {openDays.length > 0 && (
        <p className="weekday-offers">
          {said.offered}:{" "}
          {openDays.map(({ passage, weekdayPassage, ...open }) => (
            <button
              key={`${passage.sourceId} ${passage.start}`}
              type="button"
              onClick={() =>
                change({
                  month: open.month,
                  day: open.day,
                  ...(open.weekday !== undefined && { weekday: open.weekday }),
                })
              }
            >
              {said.dayIn(
                weekdayPassage ? `${weekdayPassage.exact}, ${passage.exact}` : passage.exact,
                tell(index.sources.get(passage.sourceId)?.shortTitle ?? { en: "", zh: "" }),
              )}
            </button>
          ))}
        </p>
      )}
      <div className="weekday-question">
        <label>
          {said.weekday}{" "}
          <select value={weekday} onChange={({ target }) => change({ weekday: Number(target.value) })}>
            {WEEKDAY_NAMES.map((name, at) => (
              <option key={name.en} value={at}>
                {tell(name)}
              </option>
            ))}
          </select>
        </label>
        {number("day", 1, 31)}
        <label>
          {said.month}{" "}
          <select value={month} onChange={({ target }) => change({ month: Number(target.value) })}>
            {MONTHS.map((one) => (
              <option key={one} value={one}>
                {formatDate(`XXXX-${String(one).padStart(2, "0")}`, language)}
              </option>
            ))}
          </select>
        </label>
        {number("from", 1, 9999)}
        {number("to", 1, 9999)}
      </div>
      <p className="weekday-years" role="status">
        {isImpossible ? said.impossible : said.years(years, from, until)}
      </p>
    </section>
  );
}
