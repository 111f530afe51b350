import { foldUnits } from "./fold-units.ts";
import type { Pattern } from "./compile-question.ts";
import { UNIT_WIDTH, type SearchedText } from "./searched-text.ts";

/** Receives each place: UTF-16 offsets, and which unit of the text it begins in. */
export type OnPlace = (start: number, end: number, unit: number) => void;

/** Units, or places, between two pauses. */
const STRIDE = 256;

/** Folded once per text and kept as long as the text itself. */
const foldedTexts = new WeakMap<SearchedText, string>();

export function foldedText(searched: SearchedText): string {
  const known = foldedTexts.get(searched) ?? foldUnits(searched.text);
  foldedTexts.set(searched, known);
  return known;
}

/**
 * All places of a pattern in one text, in reading order, in slices: whoever runs it may pause, or
 * stop, at each `yield`. A place lies in one segment; it may run over the end of a sentence only
 * where words were sought as they stand.
 */
export function* findPlaces(pattern: Pattern, searched: SearchedText, onPlace: OnPlace): Generator<void> {
  if (pattern.over === "sentence") yield* findBySentence(pattern.regex, searched, onPlace);
  else yield* findInText(pattern.regex, searched, onPlace);
}

function* findInText(regex: RegExp, searched: SearchedText, onPlace: OnPlace): Generator<void> {
  const text = foldedText(searched);
  const { units } = searched;
  const count = units.length / UNIT_WIDTH;
  const endOf = (unit: number) => units[unit * UNIT_WIDTH + 1] ?? 0;
  const segmentOf = (unit: number) => units[unit * UNIT_WIDTH + 2];
  let unit = 0;
  let places = 0;
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    while (unit < count && endOf(unit) <= start) unit += 1;
    let last = unit;
    while (last < count && endOf(last) < end) last += 1;
    const isInside = (units[unit * UNIT_WIDTH] ?? Infinity) <= start && last < count;
    if (isInside && segmentOf(unit) === segmentOf(last)) onPlace(start, end, unit);
    places += 1;
    if (places % STRIDE === 0) {
      const { lastIndex } = regex; // whoever pauses may use the pattern elsewhere
      yield;
      regex.lastIndex = lastIndex;
    }
  }
  yield;
}

function* findBySentence(regex: RegExp, { text, units }: SearchedText, onPlace: OnPlace): Generator<void> {
  const count = units.length / UNIT_WIDTH;
  for (let unit = 0; unit < count; unit += 1) {
    const from = units[unit * UNIT_WIDTH] ?? 0;
    const sentence = text.slice(from, units[unit * UNIT_WIDTH + 1]);
    regex.lastIndex = 0;
    for (let match = regex.exec(sentence); match; match = regex.exec(sentence)) {
      if (match[0] === "") regex.lastIndex += (sentence.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
      else onPlace(from + match.index, from + match.index + match[0].length, unit);
    }
    if (unit % STRIDE === STRIDE - 1) yield;
  }
  yield;
}
