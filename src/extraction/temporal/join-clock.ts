import type { Candidate, Refiner } from "./candidate.ts";
import type { DateMeaning } from "./meaning.ts";

/**
 * A day and a time of day that stand together are one TIME.
 *
 *     [9 a.m.] [Friday]      [Friday] at [9 a.m.]      [昨天][上午九时]
 */
export function joinClock(timeFirst: RegExp, dayFirst: RegExp): Refiner {
  return (candidates, { folded }) => {
    const joined: Candidate[] = [];
    for (const candidate of candidates) {
      const last = joined.at(-1);
      const pair =
        last && joinable(last, candidate, folded.slice(last.end, candidate.start), timeFirst, dayFirst);
      if (last !== undefined && pair) {
        joined[joined.length - 1] = {
          ...pair.day,
          start: last.start,
          end: candidate.end,
          type: "TIME",
          meaning: { ...pair.date, time: afternoonHour(pair.time, pair.date.time) },
        };
      } else joined.push(candidate);
    }
    return joined;
  };
}

type Pair = { readonly day: Candidate; readonly date: DateMeaning; readonly time: string };

function joinable(
  first: Candidate,
  second: Candidate,
  gap: string,
  timeFirst: RegExp,
  dayFirst: RegExp,
): Pair | undefined {
  const [firstTime, secondTime] = [timeAlone(first), timeAlone(second)];
  const [firstDay, secondDay] = [dayAlone(first), dayAlone(second)];
  if ((firstDay?.time ?? secondDay?.time) !== undefined && !/\d/.test(firstTime ?? secondTime ?? ""))
    return undefined;
  if (firstDay && secondTime !== undefined && dayFirst.test(gap))
    return { day: first, date: firstDay, time: secondTime };
  if (firstTime !== undefined && secondDay && timeFirst.test(gap))
    return { day: second, date: secondDay, time: firstTime };
  return undefined;
}

/** 今晚 + 6点 is 18:00. */
function afternoonHour(time: string, part: string | undefined): string {
  const hour = Number(time.slice(0, 2));
  const late = part === "AF" || part === "EV" || (part === "NI" && hour > 5);
  return late && hour < 12 ? `${hour + 12}${time.slice(2)}` : time;
}

function timeAlone({ meaning }: Candidate): string | undefined {
  if (meaning.kind !== "date" || meaning.time === undefined) return undefined;
  const { kind: _kind, time, ...rest } = meaning;
  return Object.keys(rest).length === 0 ? time : undefined;
}

/** A named day; a part of it may be given already (昨天下午 + 三时). */
function dayAlone({ meaning }: Candidate): DateMeaning | undefined {
  if (meaning.kind !== "date" || /\d/.test(meaning.time ?? "")) return undefined;
  const isDay = meaning.day !== undefined || meaning.weekday !== undefined || meaning.base?.unit === "D";
  return isDay ? meaning : undefined;
}
