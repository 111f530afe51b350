import { isNarrative, openingOf, type ReadParagraph, type ReadSentence } from "./read-paragraphs.ts";

/** Sentences looked at on either side to tell whether a text reports speeches. */
const WINDOW = 12;
/** From this share of sentences that say what ought to be, unattributed ones run on. */
const DENSE = 0.15;
/** Unattributed paragraphs between two of one speaker: no more than this many are carried over. */
const LONGEST_GAP = 6;

/** Whose words are being reported. */
export type Current = {
  readonly id: string;
  readonly speaker: string;
  readonly isAct: boolean;
  readonly isDirect: boolean;
};

/** How a sentence without attribution is tied to the statement before it. */
export type InheritRule = "runs-on" | "says-what-ought-to-be" | "carried-over" | "quotation-runs-on";

type Circumstances = {
  /** A statement of the same paragraph stands before. */
  readonly isOpen: boolean;
  readonly isDense: boolean;
  readonly isNewPerson: boolean;
  readonly isAct: boolean;
};

/** By which rule a sentence without attribution belongs to the one whose words are reported. */
export function ruleFor(
  text: string,
  read: ReadSentence,
  { isOpen, isDense, isNewPerson, isAct }: Circumstances,
): InheritRule | undefined {
  if (read.isHalfQuoted || (isNewPerson && !read.isDeontic)) return undefined;
  if (!read.isDeontic && (!isOpen || !isDense || isAct)) return undefined;
  const isTold = isNarrative(text, read);
  if (read.isDeontic && !isTold) return isOpen || isDense ? "says-what-ought-to-be" : undefined;
  if (!isOpen || !isDense || isAct || isTold) return undefined;
  return "runs-on";
}

/** A paragraph without a speaker goes on with the words reported before it. */
export function carriesOver(
  text: string,
  paragraphs: readonly ReadParagraph[],
  index: number,
  from: Current,
  isDense: (paragraph: number) => boolean,
): boolean {
  const paragraph = paragraphs[index];
  if (paragraph === undefined || !isDense(index) || !keepsManner(text, paragraph)) return false;
  if (paragraph.sentences.some(({ isDeontic }) => isDeontic)) return true;
  if (from.isAct) return false;
  for (let next = index + 1; next <= index + LONGEST_GAP; next += 1) {
    const later = paragraphs[next];
    if (later === undefined || later.segment.speaker !== undefined) return false;
    if (later.hasAttribution) return opensWith(later, from.speaker);
    if (!keepsManner(text, later)) return false;
  }
  return false;
}

const keepsManner = (text: string, { sentences }: ReadParagraph): boolean =>
  sentences.length > 0 &&
  sentences.every(
    (read) =>
      !read.isHalfQuoted &&
      (read.isDeontic || openingOf(text, read) === undefined) &&
      !isNarrative(text, read),
  );

/** The first speaker of a paragraph is, by name or by pronoun, the one before. */
const opensWith = ({ sentences }: ReadParagraph, speaker: string): boolean => {
  const subject = sentences.find(({ attributions }) => attributions.length > 0)?.attributions[0]?.subject;
  if (subject === undefined) return false;
  return (
    subject.kind === "he" ||
    subject.kind === "she" ||
    (subject.name !== "" &&
      (speaker === subject.name ||
        speaker.startsWith(`${subject.name} `) ||
        speaker.endsWith(` ${subject.name}`)))
  );
};

/** Whether the sentences around a place mostly say what ought to be: the register of reported speeches. */
export function densityOf(
  paragraphs: readonly ReadParagraph[],
): (paragraph: number, sentence: number) => boolean {
  const count = paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const sums = new Uint32Array(count + 1);
  const starts = new Uint32Array(paragraphs.length);
  let next = 0;
  let sum = 0;
  paragraphs.forEach(({ sentences }, index) => {
    starts[index] = next;
    for (const { isDeontic } of sentences) {
      if (isDeontic) sum += 1;
      next += 1;
      sums[next] = sum;
    }
  });
  return (paragraph, sentence) => {
    const at = (starts[paragraph] ?? 0) + sentence;
    const from = Math.max(0, at - WINDOW);
    const to = Math.min(count, at + WINDOW);
    return to > from && ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from) >= DENSE;
  };
}
