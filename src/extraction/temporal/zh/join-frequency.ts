import type { Candidate, Refiner } from "../candidate.ts";
import type { DateMeaning } from "../meaning.ts";
import { recurrence } from "../reading.ts";

/**
 * What recurs, with the time at which it does, is one SET.
 *
 *     [每年][3月5日]      [每月][15日]      [每天早上][8点]      [每周三][下午]
 */
export const joinFrequency: Refiner = (candidates, { folded }) => {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const value =
      last?.type === "SET" && /^[的 ]?$/.test(folded.slice(last.end, candidate.start))
        ? recurringValue(last, candidate)
        : undefined;
    if (last !== undefined && value !== undefined)
      joined[joined.length - 1] = { ...last, end: candidate.end, ...recurrence(value) };
    else joined.push(candidate);
  }
  return joined;
};

function recurringValue({ meaning: often }: Candidate, { meaning: when }: Candidate): string | undefined {
  if (often.kind !== "fixed" || when.kind !== "date" || when.year !== undefined || when.base !== undefined)
    return undefined;
  const { value } = often;
  const { month, day, time } = when;
  const write = (part: number | undefined): string =>
    part === undefined ? "XX" : String(part).padStart(2, "0");
  if (value === "P1Y" && month !== undefined && time === undefined)
    return day === undefined ? `XXXX-${write(month)}` : `XXXX-${write(month)}-${write(day)}`;
  if (value === "P1M" && month === undefined && day !== undefined && time === undefined)
    return `XXXX-XX-${write(day)}`;
  return time === undefined || !isTimeAlone(when) ? undefined : timeOf(value, time);
}

/** The day or the part of it that recurs: 每天早上 + 8点, 每周三 + 下午. */
function timeOf(value: string, time: string): string | undefined {
  const day = /^(?:P1D|XXXX-XX-XX|XXXX-WXX-[1-7])(?=$|T[A-Z])/.exec(value)?.[0];
  if (day === undefined) return undefined;
  const isLate = /T(?:AF|EV|NI)$/.test(value) && /^(?:0[1-9]|1[01]):/.test(time);
  const hour = isLate ? `${Number(time.slice(0, 2)) + 12}${time.slice(2)}` : time;
  return `${day === "P1D" ? "XXXX-XX-XX" : day}T${hour}`;
}

const isTimeAlone = ({ kind: _kind, time: _time, ...rest }: DateMeaning): boolean =>
  Object.keys(rest).length === 0;
