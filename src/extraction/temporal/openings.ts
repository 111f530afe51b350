import { assert } from "../../base/assert.ts";

/** Stands before an opening that begins at the edge of a word, where the pattern asks for one. */
export const EDGE = "\b";

/** Stands before an opening that does not begin behind a figure, where the pattern says so. */
export const NO_FIGURE_BEFORE = "\u0001";

/** Stands behind an opening after which anything may come. */
const ANYTHING = "\0";

/** A class of more characters than this says nothing. */
const LARGEST_CLASS = 16;

/**
 * What the matches of a pattern can begin with: every match begins with one of the strings, when
 * both are written with `symbolOf`. The strings have at most `length` symbols, behind the marks
 * above; a shorter string tells all that is certain. No other lookarounds are asked.
 *
 *     \b(?:the )?\d{1,2}(?:st|nd)    →    "\bthe"  "\b0st"  "\b0nd"  "\b00s"  "\b00n"
 *
 * Reads the regular expressions of the recognisers: groups, alternatives, classes, counts, no flags.
 */
export function openingsOf(pattern: string, length: number): readonly string[] {
  const { strings, at } = readAlternatives(pattern, 0, length);
  assert(at === pattern.length, `a bracket too many in the pattern ${pattern}`);
  return distinct(strings.map((opening) => opening.replace(ANYTHING, "")));
}

/** Digits are one symbol, and so are the blank and the line end. */
export const symbolOf = (character: string): string =>
  character >= "0" && character <= "9" ? "0" : character === "\n" ? " " : character;

type Strings = readonly string[];
/** What a piece of the pattern can begin with, and where the next piece stands. */
type Piece = { readonly strings: Strings; readonly at: number };

const NOTHING: Strings = [""];
const AT_EDGE: Strings = [EDGE];
const BEHIND_NO_FIGURE: Strings = [NO_FIGURE_BEFORE];
const UNKNOWN: Strings = [ANYTHING];
const DIGIT: Strings = ["0"];

const distinct = (strings: Strings): Strings => (strings.length < 2 ? strings : [...new Set(strings)]);

const isMarked = (string: string): boolean => string.startsWith(EDGE) || string.startsWith(NO_FIGURE_BEFORE);
const sizeOf = (string: string): number => (isMarked(string) ? string.length - 1 : string.length);

/** `room` is how many symbols are asked for. */
function readAlternatives(pattern: string, from: number, room: number): Piece {
  const first = readSequence(pattern, from, room);
  if (pattern.charAt(first.at) !== "|") return first;
  const strings = [...first.strings];
  let { at } = first;
  while (pattern.charAt(at) === "|") {
    const sequence = readSequence(pattern, at + 1, room);
    strings.push(...sequence.strings);
    at = sequence.at;
  }
  return { strings: distinct(strings), at };
}

function readSequence(pattern: string, from: number, room: number): Piece {
  let strings = NOTHING;
  let at = from;
  for (;;) {
    const left = room - shortest(strings, room);
    if (left === 0) return { strings, at: endOfSequence(pattern, at) };
    if (at >= pattern.length || pattern.charAt(at) === "|" || pattern.charAt(at) === ")")
      return { strings, at };
    const piece = readCounted(pattern, at, left);
    strings = joined(strings, piece.strings, room);
    at = piece.at;
  }
}

/** The length of the shortest string that goes on; `room` when none does. */
function shortest(strings: Strings, room: number): number {
  let least = room;
  for (const string of strings)
    if (sizeOf(string) < least && !string.endsWith(ANYTHING)) least = sizeOf(string);
  return least;
}

const PLAIN_STRETCH = /(?:[^\\[()|]|\\.|\[(?:[^\]\\]|\\.)*\])+/y;

/** Where the sequence ends whose rest nobody asks for. */
function endOfSequence(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at += 1) {
    PLAIN_STRETCH.lastIndex = at;
    if (PLAIN_STRETCH.test(pattern)) at = PLAIN_STRETCH.lastIndex;
    const character = pattern.charAt(at);
    if (depth === 0 && character !== "(") return at;
    depth += character === "(" ? 1 : character === ")" ? -1 : 0;
  }
  return pattern.length;
}

const COUNT = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;

function readCounted(pattern: string, from: number, room: number): Piece {
  const { strings, at } = readPiece(pattern, from, room);
  COUNT.lastIndex = at;
  const count = COUNT.exec(pattern);
  if (count === null) return { strings, at };
  const [words, sign, low, comma, high] = count;
  const least = sign === undefined ? Number(low) : sign === "+" ? 1 : 0;
  const most =
    sign === "?" ? 1 : sign !== undefined || (comma !== "" && high === "") ? Infinity : Number(high || low);
  return { strings: repeated(strings, least, most, room), at: at + words.length };
}

function repeated(strings: Strings, least: number, most: number, room: number): Strings {
  const all = least === 0 ? [""] : [];
  let times = NOTHING;
  // More of them than there is room for, and the least that is asked, do not change the openings.
  for (let count = 1; count <= Math.min(most, Math.max(least, room)); count += 1) {
    times = joined(times, strings, room);
    if (count >= least) all.push(...times);
  }
  return distinct(all);
}

/** Every string of the first followed by every one of the second, as far as there is room. */
function joined(first: Strings, second: Strings, room: number): Strings {
  if (second === NOTHING) return first;
  if (first === NOTHING) return second;
  const both: string[] = [];
  for (const head of first) {
    if (sizeOf(head) >= room || head.endsWith(ANYTHING)) both.push(head);
    else for (const tail of second) both.push(cut(withTail(head, tail), room));
  }
  return distinct(both);
}

/** A mark counts where the match begins; of both marks the edge says more. */
function withTail(head: string, tail: string): string {
  if (head === "" || (head === NO_FIGURE_BEFORE && tail.startsWith(EDGE))) return tail;
  return head + (isMarked(tail) ? tail.slice(1) : tail);
}

const cut = (string: string, room: number): string => string.slice(0, isMarked(string) ? room + 1 : room);

function readPiece(pattern: string, at: number, room: number): Piece {
  const character = pattern.charAt(at);
  if (character === "(") return readGroup(pattern, at, room);
  if (character === "[") return readClass(pattern, at);
  if (character === "\\") return readEscape(pattern, at);
  if (character === ".") return { strings: UNKNOWN, at: at + 1 };
  if (character === "^" || character === "$") return { strings: NOTHING, at: at + 1 };
  return { strings: [symbolOf(character)], at: at + 1 };
}

const GROUP_HEAD = /\((?:\?(?::|<[a-zA-Z]\w*>|(<?[=!])))?/y;

/** `(?<![\d.]…)`: one of what may not stand before is any figure. */
const NO_FIGURE = /\(\?<!(?:\[[^\]\\]*\]\|)?(?:\\d|\[(?!\^)(?:[^\]\\]|\\.)*?\\d(?:[^\]\\]|\\.)*\])(?=[|)])/y;

function readGroup(pattern: string, from: number, room: number): Piece {
  GROUP_HEAD.lastIndex = from;
  const [head = "(", look] = GROUP_HEAD.exec(pattern) ?? [];
  const { strings, at } = readAlternatives(pattern, from + head.length, look === undefined ? room : 0);
  assert(pattern.charAt(at) === ")", `a bracket is missing in the pattern ${pattern}`);
  if (look === undefined) return { strings, at: at + 1 };
  NO_FIGURE.lastIndex = from;
  return { strings: NO_FIGURE.test(pattern) ? BEHIND_NO_FIGURE : NOTHING, at: at + 1 };
}

function endOfClass(pattern: string, from: number): number {
  let at = from + 1;
  while (at < pattern.length && pattern.charAt(at) !== "]") at += pattern.charAt(at) === "\\" ? 2 : 1;
  return at;
}

function readClass(pattern: string, from: number): Piece {
  const end = endOfClass(pattern, from);
  const content = pattern.slice(from + 1, end);
  const at = end + 1;
  if (content.startsWith("^") || /\\[sSwWD]/.test(content)) return { strings: UNKNOWN, at };
  const strings = new Set<string>();
  for (const [, first = "", last = first] of content.matchAll(
    /(\\u[\da-f]{4}|\\?.)(?:-(\\u[\da-f]{4}|\\?.))?/gs,
  )) {
    const until = first === "\\d" ? 0x39 : plain(last).charCodeAt(0);
    for (let code = first === "\\d" ? 0x30 : plain(first).charCodeAt(0); code <= until; code += 1) {
      strings.add(symbolOf(String.fromCharCode(code)));
      if (strings.size > LARGEST_CLASS) return { strings: UNKNOWN, at };
    }
  }
  return { strings: [...strings], at };
}

function readEscape(pattern: string, at: number): Piece {
  const letter = pattern.charAt(at + 1);
  if (letter === "b") return { strings: AT_EDGE, at: at + 2 };
  if (letter === "d") return { strings: DIGIT, at: at + 2 };
  if (letter === "u") return { strings: [plain(pattern.slice(at, at + 6))], at: at + 6 };
  // A class of many characters, or what a group has matched.
  if (/[sSwWD1-9]/.test(letter)) return { strings: UNKNOWN, at: at + 2 };
  return { strings: [symbolOf(plain(`\\${letter}`))], at: at + 2 };
}

/** The character that an escape stands for. */
function plain(character: string): string {
  if (!character.startsWith("\\")) return character;
  if (character.startsWith("\\u")) return String.fromCharCode(Number.parseInt(character.slice(2), 16));
  return character === "\\n" ? "\n" : character === "\\t" ? "\t" : character.slice(1);
}
