import type { Language } from "../../domain/language.ts";
import type { Segment, Sentence } from "../../domain/source-document.ts";
import type { Span } from "../../domain/span.ts";
import { trimSpan } from "./find-lines.ts";
import { isSentenceBreak } from "./is-sentence-break.ts";
import { keepQuotationsWhole } from "./keep-quotations-whole.ts";
import { sentenceBreaks } from "./sentence-breaks.ts";

/**
 * `Intl.Segmenter` takes time in the square of what it is given in some engines (V8 of Node 20),
 * so it never sees more than one window of a paragraph; a sentence longer than the longest
 * window is cut at white space. Most text is cut by `sentenceBreaks` and never comes there.
 */
const WINDOW = 2048;
const LONGEST_WINDOW = 8192;

/** How much of the text on either side of a break the merge rules look at. */
const CONTEXT = 80;

/** A break this near the end of a window was decided without seeing enough of what follows. */
const UNSURE = 32;

const segmenters = new Map<Language, Intl.Segmenter>();

/** Made when the first text asks for it: the engine takes milliseconds, and most text does without. */
function segmenterOf(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, made);
  return made;
}

/** The sentences of the paragraphs, in order. Titles, labels, datelines and furniture have none. */
export function findSentences(text: string, segments: readonly Segment[]): readonly Sentence[] {
  return segments
    .filter((segment) => segment.kind === "paragraph")
    .flatMap((segment) =>
      splitParagraph(text.slice(segment.start, segment.end), segment.language).map(
        ({ start, end }, index) => ({
          id: `${segment.id}.s${index + 1}`,
          segmentId: segment.id,
          language: segment.language,
          start: segment.start + start,
          end: segment.start + end,
        }),
      ),
    );
}

/** Spans of the sentences within one paragraph; together they cover all but white space. */
function splitParagraph(paragraph: string, language: Language): readonly Span[] {
  const flat = paragraph.replace(/[\n\r\f\v\u0085\u2028\u2029]/g, " "); // A wrapped line ends no sentence.
  const missed = language === "en" ? breaksBeforeNumbers(flat) : breaksAfterDots(flat);
  const candidates = [...findBreaks(flat, language), ...missed].toSorted((a, b) => a - b);
  const spans: Span[] = [];
  let start = 0;
  for (const at of keepQuotationsWhole(flat, candidates, language)) {
    const left = trimSpan(flat, start, at);
    if (left === undefined) continue;
    const right = flat.slice(at, at + CONTEXT).trimStart();
    // A cut at white space is no sentence break, and stands: what is found in a sentence holds the whole of it.
    const isTooLong = left.end - left.start >= LONGEST_WINDOW / 2;
    if (
      right !== "" &&
      !isTooLong &&
      !isSentenceBreak(flat.slice(Math.max(left.start, left.end - CONTEXT), left.end), right, language)
    )
      continue;
    spans.push(left);
    start = at;
  }
  const rest = trimSpan(flat, start, flat.length);
  return rest === undefined ? spans : [...spans, rest];
}

/** "… of the Bush administration. 2007 also saw …": Unicode sees no break before a digit and lower case. */
const WORD_STOP_NUMBER = /(?<=\p{Ll}{4}["”’)\]]?)[.!?]["”’)\]]? {1,4}(?=[\d$£€])/gu;

const breaksBeforeNumbers = (flat: string): readonly number[] => endsOf(flat, WORD_STOP_NUMBER);

/**
 * 雨一直下……后来他走了: six dots end a Chinese sentence where a clause stands before them, and what
 * follows can only begin one; between two words they may be a pause (我……我不去).
 */
const CLAUSE_DOTS =
  /(?<=[\p{Script=Han}\d，]{6})…{1,4}[”’」』）)]? {0,4}(?=[“「『]|但|可是|不过|然而|于是|后来|随后|接着|忽然|突然|如今|如果|所以|因此|另外|同时|[他她它我你]们|[他她它]|\d{4}年)/gu;

const breaksAfterDots = (flat: string): readonly number[] =>
  flat.includes("…") ? endsOf(flat, CLAUSE_DOTS) : [];

const endsOf = (flat: string, pattern: RegExp): readonly number[] =>
  Array.from(flat.matchAll(pattern), (match) => match.index + match[0].length);

/** Offsets at which the segmenter ends a sentence, found window by window. */
function findBreaks(flat: string, language: Language): readonly number[] {
  const breaks: number[] = [];
  let from = 0;
  let size = WINDOW;
  while (from < flat.length) {
    const to = Math.min(flat.length, from + size);
    const inside = breaksWithin(flat, from, to, language);
    const last = inside.at(-1);
    if (to === flat.length || last === undefined) {
      if (to < flat.length && size < LONGEST_WINDOW) {
        size *= 2;
        continue;
      }
      breaks.push(...inside, to === flat.length ? to : cutAtSpace(flat, from, to));
      from = breaks.at(-1) ?? to;
    } else {
      breaks.push(...inside);
      from = last;
    }
    size = WINDOW;
  }
  return breaks;
}

/** Breaks after complete sentences of the window; its last sentence may go on behind it. */
function breaksWithin(flat: string, from: number, to: number, language: Language): readonly number[] {
  const inside: number[] = [];
  for (const found of sentenceBreaks(flat, from, to) ?? segmenterBreaks(flat, from, to, language)) {
    const at = beforeOpening(flat, found);
    const isSure = to === flat.length || at <= to - UNSURE;
    if (isSure && at > (inside.at(-1) ?? from)) inside.push(at);
  }
  return inside;
}

const segmenterBreaks = (flat: string, from: number, to: number, language: Language): readonly number[] =>
  Array.from(segmenterOf(language).segment(flat.slice(from, to)), ({ index }) => from + index);

/** Unicode counts an opening quotation mark after a full stop to the left sentence; we do not. */
function beforeOpening(flat: string, at: number): number {
  let start = at;
  while (start > at - 4 && /[“‘「『（(【《[〔]/.test(flat.charAt(start - 1))) start -= 1;
  return start;
}

/** The last white space of the window, or its end without cutting a surrogate pair. */
function cutAtSpace(flat: string, from: number, to: number): number {
  const space = flat.lastIndexOf(" ", to - 1);
  if (space > from + LONGEST_WINDOW / 2) return space;
  return /[\ud800-\udbff]/.test(flat.charAt(to - 1)) ? to - 1 : to;
}
