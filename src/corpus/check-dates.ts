import {
  backwardsDate,
  farDay,
  impossibleDay,
  namelessKnowledge,
  placelessEra,
  reversedBounds,
  strayBounds,
  unreadableDate,
} from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";
import { dayNumber, isRealDay } from "../domain/calendar-day.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Dating } from "../domain/dating.ts";
import { boundsOf, MOST_YEARS, type EdtfBounds, type NoBounds } from "../domain/edtf-bounds.ts";
import { parseEdtfShape } from "../domain/edtf-shape.ts";

/**
 * That every date is one: its days exist, its end does not lie before its beginning, the axis
 * reaches it, and the days it is drawn at are those that its words say.
 */
export function checkDates(corpus: Corpus): readonly Problem[] {
  const problems: Problem[] = [];
  const readDays = makeDayReader();
  const check = (dating: Dating, where: () => string): void => checkDating(dating, where, readDays, problems);
  const checkDay = (day: string, where: () => string): void => {
    if (typeof readDays(day) === "string") problems.push(impossibleDay(where(), day));
  };

  checkDay(corpus.readOn, () => "the corpus");
  for (const { id, publication } of corpus.sources) check(publication, () => `source ${id}, publication`);
  for (const { id, dating, decision } of corpus.events) {
    check(dating, () => `event ${id}, date`);
    if (decision) checkDay(decision.on, () => `event ${id}, decision`);
  }
  for (const { id, dating, decision } of corpus.eras) {
    check(dating, () => `era ${id}, date`);
    if (decision) checkDay(decision.on, () => `era ${id}, decision`);
    if (dating.earliest === undefined && dating.latest === undefined)
      problems.push(placelessEra(`era ${id}`));
  }
  for (const { id, dating } of corpus.temporalExpressions) {
    check(dating, () => `temporal expression ${id}, date`);
  }
  return problems;
}

/** Days from 1970-01-01 that no year within reach has. */
const FIRST_DAY = dayNumber(-MOST_YEARS, 1, 1);
const LAST_DAY = dayNumber(MOST_YEARS, 12, 31);

function checkDating(dating: Dating, where: () => string, readDays: DayReader, problems: Problem[]): void {
  const { edtf, earliest, latest, steps } = dating;
  for (const { basis, outside = [] } of steps) {
    if (basis === "outside" && outside.length === 0) problems.push(namelessKnowledge(where()));
  }
  if (earliest !== undefined && latest !== undefined && earliest > latest) {
    problems.push(reversedBounds(where()));
  } else if ((earliest ?? 0) < FIRST_DAY || (latest ?? 0) > LAST_DAY) {
    problems.push(farDay(where(), edtf ?? "A day", MOST_YEARS));
  } else if (edtf !== undefined) {
    const days = readDays(edtf);
    if (typeof days === "string") problems.push(...faultyDate(days, edtf, where()));
    else if (strays(earliest, days.earliest) || strays(latest, days.latest)) {
      problems.push(strayBounds(where(), edtf));
    }
  }
}

/** A bound may be left out; one that is given is that of the value. */
const strays = (given: number | undefined, known: number | undefined): boolean =>
  given !== undefined && given !== known;

type Fault = Exclude<NoBounds, "hemisphere"> | "unreadable";
type Verdict = EdtfBounds | Fault;
type DayReader = (edtf: string) => Verdict;

function faultyDate(fault: Fault, edtf: string, where: string): readonly Problem[] {
  switch (fault) {
    case "impossible":
      return [impossibleDay(where, edtf)];
    case "backwards":
      return [backwardsDate(where, edtf)];
    case "too-far":
      return [farDay(where, edtf, MOST_YEARS)];
    case "unreadable":
      return [unreadableDate(where, edtf)];
  }
}

/** Most values are plain days or lie between two, which needs no parser; of the others each is read once. */
function makeDayReader(): DayReader {
  const known = new Map<string, Verdict>();
  return (edtf) => {
    const plain = readPlain(edtf);
    if (plain !== undefined) return plain;
    const before = known.get(edtf);
    if (before !== undefined) return before;
    const shape = parseEdtfShape(edtf);
    const bounds = shape ? boundsOf(shape) : "unreadable";
    const verdict = bounds === "hemisphere" ? {} : bounds; // a spring of nowhere has words, and no place
    known.set(edtf, verdict);
    return verdict;
  };
}

const DAY_LENGTH = "2018-04-21".length;

/** `2018-04-21`, `2018-04-20/2018-04-21` and `2018-04-20/..`; undefined for all else, and for what is no day. */
function readPlain(edtf: string): EdtfBounds | undefined {
  const first = readPlainDay(edtf, 0);
  if (first === undefined) return undefined;
  if (edtf.length === DAY_LENGTH) return { earliest: first, latest: first };
  if (edtf[DAY_LENGTH] !== "/") return undefined;
  if (edtf.length === DAY_LENGTH + 3 && edtf.endsWith("..")) return { earliest: first };
  const last = edtf.length === 2 * DAY_LENGTH + 1 ? readPlainDay(edtf, DAY_LENGTH + 1) : undefined;
  return last === undefined || last < first ? undefined : { earliest: first, latest: last };
}

function readPlainDay(edtf: string, from: number): number | undefined {
  if (edtf[from + 4] !== "-" || edtf[from + 7] !== "-") return undefined;
  const year = readDigits(edtf, from, from + 4);
  const month = readDigits(edtf, from + 5, from + 7);
  const day = readDigits(edtf, from + 8, from + DAY_LENGTH);
  const number = isRealDay(year, month, day) ? dayNumber(year, month, day) : NaN;
  return Number.isNaN(number) ? undefined : number; // the year may be XXXX
}

/** NaN where something else than a digit stands. */
function readDigits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}
