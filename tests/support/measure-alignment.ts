import type { Language } from "../../src/domain/language.ts";
import { alignWitnesses } from "../../src/extraction/alignment/align-witnesses.ts";
import { makeNews, seededNumbers } from "./make-news.ts";
import { makeWitness } from "./make-witness.ts";

export const ALIGNED_SENTENCES = 2000;

export const ALIGNMENTS = [
  "an English text and its Chinese translation",
  "two English reports of the same",
] as const;
export type AlignmentName = (typeof ALIGNMENTS)[number];

/** Each text lacks one sentence in this many, another one each. */
const LACKING_ONE_IN = 26;
const PARAGRAPH = 4;

/**
 * Prepares two texts of 2 000 sentences, of which most correspond, and returns what aligns them
 * once: it gives the milliseconds that took, and the share of the corresponding sentences it joined.
 */
export function prepareAlignment(
  name: AlignmentName,
): () => { readonly time: number; readonly found: number } {
  const sentences = inventSentences((ALIGNED_SENTENCES * LACKING_ONE_IN) / (LACKING_ONE_IN - 1));
  const [a, b] = name === ALIGNMENTS[0] ? translated(sentences) : toldAgain(sentences);
  const numbersA = numbersWithout(sentences.length, 0);
  const numbersB = numbersWithout(sentences.length, LACKING_ONE_IN / 2);
  const left = witnessOf("a", "en", numbersA, a);
  const right = witnessOf("b", name === ALIGNMENTS[0] ? "zh" : "en", numbersB, b);
  const idA = new Map(numbersA.map((number, at) => [number, left.sentences[at]?.id]));
  const pairs = numbersB.flatMap((number, at) => {
    const [one, other] = [idA.get(number), right.sentences[at]?.id];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  return () => {
    const begun = performance.now();
    const links = alignWitnesses(left, right);
    const time = performance.now() - begun;
    const joined = new Map(links.flatMap((link) => link.left.map((id) => [id, link.right] as const)));
    const found = pairs.filter(([one, other]) => joined.get(one)?.includes(other)).length / pairs.length;
    return { time, found };
  };
}

const numbersWithout = (count: number, lacking: number): readonly number[] =>
  Array.from({ length: count }, (_, number) => number).filter(
    (number) => number % LACKING_ONE_IN !== lacking,
  );

function witnessOf(id: string, language: Language, numbers: readonly number[], sentences: readonly string[]) {
  const words = numbers.map((number) => sentences[number] ?? "");
  const paragraphs = Array.from({ length: Math.ceil(words.length / PARAGRAPH) }, (_, at) =>
    words.slice(at * PARAGRAPH, (at + 1) * PARAGRAPH),
  );
  return makeWitness(id, language, paragraphs);
}

/** Sentences of invented news. */
function inventSentences(count: number): readonly string[] {
  const sentences = makeNews("en", count * 200).split(/(?<=\.) |\n+/);
  return sentences.filter((sentence) => sentence !== "").slice(0, count);
}

type Texts = readonly [a: readonly string[], b: readonly string[]];

/** A report tells the same sentence in three quarters of the words. */
function toldAgain(sentences: readonly string[]): Texts {
  const random = seededNumbers(2);
  const shortened = (sentence: string): string =>
    sentence
      .split(" ")
      .filter((_, at) => at === 0 || random() < 0.75)
      .join(" ");
  return [sentences, sentences.map(shortened)];
}

const HAN = "山水田林湖草沙天地人和春夏秋冬东南西北中大小多少高低远近新旧";

/** A stand-in for a translation: about as many characters as the words ask for, the numbers, and the names as they were. */
function translated(sentences: readonly string[]): Texts {
  const random = seededNumbers(3);
  const inHan = (sentence: string): string => {
    const characters = Array.from(
      { length: Math.max(2, Math.round((sentence.length / 3.3) * (0.85 + random() * 0.3))) },
      () => HAN.charAt(Math.floor(random() * HAN.length)),
    );
    return `${characters.join("")}${(sentence.match(/\d+|(?<= )[A-Z]\w+/g) ?? []).join("，")}。`;
  };
  return [sentences, sentences.map(inHan)];
}
