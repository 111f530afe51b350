import { excerpt } from "../excerpt.ts";
import type { Problem } from "../problem.ts";

const SHOWN = 120;

export const incompleteWords = (who: string, where: string): Problem => ({
  what: `${who} names a passage without saying which words`,
  where,
  remedy: 'Write `words: "…"`, or for a long passage `from: "…"` and `to: "…"`.',
});

export const lostWords = (who: string, where: string, words: string, source: string): Problem => ({
  what: `${who} rests on the words "${excerpt(words, SHOWN)}", and they are not in ${source}`,
  where,
  remedy: "Copy the words exactly as the text has them, with its quotation marks and spaces.",
});

export const lostEnd = (who: string, where: string, from: string, to: string, source: string): Problem => ({
  what: `${who} rests on a passage of ${source} from "${excerpt(from, SHOWN)}", and "${excerpt(to, SHOWN)}" does not follow it`,
  where,
  remedy: "Copy the last words of the passage exactly as the text has them.",
});

export const ambiguousWords = (
  who: string,
  where: string,
  words: string,
  source: string,
  count: number,
): Problem => ({
  what: `${who} rests on the words "${excerpt(words, SHOWN)}", and they stand ${count} times in ${source}`,
  where,
  remedy: "Say which one with `nth: 1`, `nth: 2`…, or quote more of the sentence.",
});

export const tooFewWords = (
  who: string,
  where: string,
  words: string,
  source: string,
  nth: number,
  count: number,
): Problem => ({
  what: `${who} rests on occurrence ${nth} of the words "${excerpt(words, SHOWN)}" in ${source}, which has ${count}`,
  where,
  remedy: "Correct nth; it counts from 1.",
});

export const noTemporalExpression = (
  who: string,
  where: string,
  words: string,
  source: string,
  found: readonly string[],
): Problem => ({
  what: `${who} dates itself by the words "${excerpt(words, SHOWN)}" of ${source}, where no expression of time was found`,
  where,
  remedy:
    found.length === 0
      ? "Quote words that name a time, or give the date with `edtf` and say why in `steps`."
      : `Found at this place: ${found.map((other) => `"${other}"`).join(", ")}. Quote one of these.`,
});

export const noDate = (who: string, where: string): Problem => ({
  what: `${who} does not say how it is dated`,
  where,
  remedy: "Add `date` with `rests_on`, `as` or `edtf`; if the date is not known, say so with `unknown`.",
});

export const undatedEra = (who: string, where: string): Problem => ({
  what: `${who} has no day on either side, so it cannot stand behind the events`,
  where,
  remedy: "Date it from where it begins (2012/..), or leave the era out.",
});

export const datesDisagree = (who: string, where: string, dates: readonly string[]): Problem => ({
  what: `${who} rests on expressions that are dated differently: ${dates.join("; ")}`,
  where,
  remedy: "Keep the expression that dates it under `rests_on`, and quote the others in `steps`.",
});

export const circularDates = (who: string, where: string): Problem => ({
  what: `${who} takes its date from an event that takes its date from it`,
  where,
  remedy: "Give one of them a date of its own.",
});

export const namelessStep = (who: string, where: string): Problem => ({
  what: `${who} has a step that names no source for outside knowledge, or names one without the basis "outside"`,
  where,
  remedy: "Give a step of the basis `outside` its sources under `named`; give no other step any.",
});

export const lostProposal = (
  who: string,
  where: string,
  key: string,
  others: readonly string[],
): Problem => ({
  what: `${who} leaves something to the proposal "${key}", which is not found in the texts`,
  where,
  remedy:
    others.length === 0
      ? "Give the decision its own `kind`, `date` and `passages`."
      : `Name the proposal that is found now, perhaps ${others.map((other) => `"${other}"`).join(" or ")}, or give the decision its own \`kind\`, \`date\` and \`passages\`.`,
});

export const decidedTwice = (who: string, where: string, key: string, first: string): Problem => ({
  what: `${who} decides on the proposal "${key}", on which ${first} has decided already`,
  where,
  remedy: "Keep the key in one place; to make one event of several proposals, list all under `found` there.",
});

export const incompleteDecision = (who: string, where: string, missing: string): Problem => ({
  what: `${who} has no \`${missing}\`, and names no proposal to take it from`,
  where,
  remedy: `Add \`${missing}\`, or name the key of a proposal under \`found\`.`,
});
