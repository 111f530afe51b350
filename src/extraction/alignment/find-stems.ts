import type { Language } from "../../domain/language.ts";
import { readNumbers } from "./read-numbers.ts";

/**
 * The words by which two texts of one language can be compared: English words without their
 * endings, function words left out; pairs of neighbouring Han characters, which need no word
 * segmentation; numbers and months as values.
 */
export function findStems(sentence: string, language: Language): readonly string[] {
  const words = language === "zh" ? hanPairs(sentence) : englishStems(sentence);
  return [...readNumbers(sentence, language), ...words];
}

const HAN_RUN = /\p{Script=Han}+/gu;
const HAN_FUNCTION = /[的了和在是与及等对要也都就而或被把将为以从向由这那其之个各并]/;

function hanPairs(sentence: string): readonly string[] {
  return Array.from(sentence.matchAll(HAN_RUN), ([run]) => {
    const characters = [...run];
    return characters
      .slice(1)
      .map((character, index) => `${characters[index] ?? ""}${character}`)
      .filter((pair) => !HAN_FUNCTION.test(pair));
  }).flat();
}

const WORD = /\p{L}+/gu;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a an the this that these those and or but nor so as at by for from in into of on onto over per to with within without under upon about than then it its he his him she her they their them we our us you your i my is are was were be been being has have had having do does did will would shall should can could may might must not no also more most both all each any some such which who whom whose what when where while if because since said s t jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december".split(
    " ",
  ),
);

const englishStems = (sentence: string): readonly string[] =>
  Array.from(sentence.normalize("NFKC").toLowerCase().matchAll(WORD), ([word]) => word)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map(stem);

/** Endings cut one after another while four letters remain: enough to join developing, development, develops. */
const ENDING =
  /(?:ational|ations?|izations?|isations?|ments?|ness|ances?|ences?|ings?|ities|ity|ives?|ically|ical|ally|ly|als?|ies|ied|ed|es|s|e|y)$/;
const SHORTEST_STEM = 4;

function stem(word: string): string {
  let left = word;
  for (let cuts = 0; cuts < 3; cuts += 1) {
    const next = left.replace(ENDING, "");
    if (next === left || next.length < SHORTEST_STEM) return left;
    left = next;
  }
  return left;
}
