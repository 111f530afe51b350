import { excerpt } from "../excerpt.ts";
import type { Problem } from "../problem.ts";

const SHOWN = 60;

export const lostSentence = (
  where: string,
  sentenceId: string,
  witnessId: string,
  words: string,
  nowId: string | undefined,
): Problem => ({
  what: `${witnessId} has no sentence ${sentenceId}; the link expects one that begins "${excerpt(words, SHOWN)}"`,
  where,
  remedy:
    nowId === undefined
      ? "Look the sentence up in the text and correct its number and its words, or remove the link."
      : `A sentence that begins so is ${nowId}: if it is meant, correct the number.`,
});

export const otherWords = (
  where: string,
  sentenceId: string,
  witnessId: string,
  words: string,
  found: string,
  nowId: string | undefined,
): Problem => ({
  what: `${sentenceId} of ${witnessId} does not begin "${excerpt(words, SHOWN)}", it begins "${excerpt(found, SHOWN)}"`,
  where,
  remedy:
    nowId === undefined
      ? "Copy the first words of the sentence exactly as the text has them, or remove the link."
      : `A sentence that begins so is ${nowId}: if it is meant, correct the number.`,
});

export const linkedTwice = (where: string, sentenceId: string, witnessId: string): Problem => ({
  what: `${sentenceId} of ${witnessId} stands in two reviewed links with the same other text`,
  where,
  remedy: "Join the two links, or remove one.",
});

export const emptyLink = (where: string): Problem => ({
  what: "This link names no sentence",
  where,
  remedy: "Name sentences under a, under b, or under both; or remove the link.",
});

export const linkedWithItself = (where: string, witnessId: string): Problem => ({
  what: `${witnessId} is linked with itself`,
  where,
  remedy: "Name two different texts under a and b.",
});
