import { findUnit, hasUnit, unitSet } from "../../../base/unit-set.ts";
import { isWhiteSpace } from "../../../base/white-space.ts";
import type { Span } from "../../../domain/span.ts";
import type { Actor } from "../event-mention.ts";
import { AFTER_SUBJECT, BODIES, TITLES } from "./lexicon.ts";
import { hasWord, wordAt, type WordIndex } from "../../../base/word-index.ts";
import { DOUBLE_SURNAMES, SURNAMES } from "./surnames.ts";

const LONGEST_SUBJECT = 30;

/**
 * Who stands at the head of a clause: a person where the end of the subject has the shape of a name
 * (surname, one or two more characters, after an office or alone), else the body or group as written.
 */
export function subjectOf(
  clause: string,
  start: number,
  times: readonly Span[],
  before = clause.length,
): Actor | undefined {
  let at = 0;
  for (const time of times) if (time.start <= start + at && start + at < time.end) at = time.end - start;
  while (at < clause.length && isBeforeSubject(clause.charCodeAt(at))) at += 1;
  if (NO_SUBJECT.test(clause.slice(at, at + 4))) return undefined;
  const limit = Math.min(before, at + LONGEST_SUBJECT);
  let to = at;
  while (to < limit && !endsSubject(clause, to, at) && !times.some((time) => time.start === start + to))
    to += 1;
  if (ADDRESSES.some((address) => to - at >= 2 && clause.startsWith(address, to - 2))) to -= 2;
  if (to - at < 2 || findUnit(NO_NAME, clause, at, to) < to) return undefined;
  const subject = clause.slice(at, to);
  const length = personLength(subject);
  const nameStart = length === undefined ? at : at + subject.length - length;
  return {
    start: start + nameStart,
    end: start + to,
    name: nameStart === at ? subject : clause.slice(nameStart, to),
  };
}

const BEFORE_SUBJECT = unitSet("在，,、“");
const isBeforeSubject = (unit: number): boolean => hasUnit(BEFORE_SUBJECT, unit) || isWhiteSpace(unit);

const ADDRESSES = ["同志", "先生", "女士"];
/** A subject with one of these is no plain name. */
const NO_NAME = unitSet("“”《》（）()");

/** What a clause that goes on with the subject of the one before begins with. */
const NO_SUBJECT =
  /^(?:并|还|也|要|将|就|为|以|使|让|其中|同时|随后|此外|目前|当前|据|经|对|向|从|由|把|但|而|因|如|若|他|她|其)/;

const endsSubject = (clause: string, at: number, from: number): boolean =>
  hasUnit(SUBJECT_END, clause.charCodeAt(at)) ||
  (at - from >= 2 && hasWord(AFTER_SUBJECT, clause, at, at + 1));

const SUBJECT_END = unitSet("，,。；;：:、！？ \t\u3000\u00a0");

/** Length of the personal name a subject ends with. */
function personLength(subject: string): number | undefined {
  for (const length of [3, 2, 4]) {
    const name = subject.slice(-length);
    if (name.length !== length || endsWith(BODIES, name, 2)) continue;
    const isDouble = DOUBLE_SURNAMES.has(name.slice(0, 2));
    if (length === 4 ? !isDouble : !isDouble && !SURNAMES.has(name.charAt(0))) continue;
    const before = subject.slice(0, subject.length - length);
    if (before === "" || endsWith(TITLES, before, 1)) return length;
  }
  return undefined;
}

const LONGEST_ENDING = 6;

function endsWith(index: WordIndex<undefined>, text: string, shortest: number): boolean {
  for (let at = Math.max(0, text.length - LONGEST_ENDING); at <= text.length - shortest; at += 1) {
    const hit = wordAt(index, text, at);
    if (hit && at + hit.word.length === text.length) return true;
  }
  return false;
}
