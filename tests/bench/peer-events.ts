import { calendarDay, type DayNumber } from "../../src/domain/calendar-day.ts";
import type { Corpus } from "../../src/domain/corpus.ts";

/** The events of a corpus that have a first day, as TimelineJS3 reads them. */
export function timelineJsEvents({ events }: Corpus) {
  const date = (day: DayNumber) => calendarDay(day);
  return {
    events: events.flatMap(({ id, title, passages, dating: { earliest, latest } }) =>
      earliest === undefined
        ? []
        : {
            unique_id: id,
            start_date: date(earliest),
            ...(latest !== undefined && latest > earliest && { end_date: date(latest) }),
            text: { headline: title.en, text: passages[0]?.exact ?? "" },
          },
    ),
  };
}

const MS_PER_DAY = 86_400_000;

/** The same as vis-timeline reads them: milliseconds since 1970, ends exclusive. */
export function visItems({ events }: Corpus) {
  return events.flatMap(({ id, title, dating: { earliest, latest } }) =>
    earliest === undefined
      ? []
      : {
          id,
          content: title.en,
          start: earliest * MS_PER_DAY,
          ...(latest !== undefined && latest > earliest && { end: (latest + 1) * MS_PER_DAY }),
        },
  );
}
