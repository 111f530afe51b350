import type { Word } from "./words.ts";

/** "gave a lecture", "delivered an important speech", "engaged in discussions": [first, end) in words. */
export type SpeechAct = {
  readonly from: number;
  readonly to: number;
  /** Where what is said begins, when the phrase names it: "conveyed …", "put forward …". */
  readonly contentFrom?: number;
};

const GIVING =
  /^(?:deliver(?:s|ed|ing)?|ma(?:ke|kes|de|king)|g(?:ive|ives|ave|iven|iving)|present(?:s|ed|ing)?|issu(?:e|es|ed|ing)|offer(?:s|ed|ing)?)$/;
const SPOKEN =
  /^(?:speech(?:es)?|lectures?|addresse?s?|remarks|talks?|keynote|explanations?|instructions?|presentations?|briefings?|statements?|sermons?|eulogy|testimony|toast|comments|interviews?)$/;
const JOINING =
  /^(?:engag(?:e|es|ed|ing)|participat(?:e|es|ed|ing)|join(?:s|ed|ing)?|t(?:ake|akes|ook|aking))$/;
const DISCUSSION = /^(?:discussions?|debates?|deliberations?)$/;
const RELAYING = /^(?:convey(?:s|ed|ing)?|relay(?:s|ed|ing)?)$/;
const RELAYED = /^(?:instructions?|messages?|greetings|remarks|speech|words|congratulations|condolences)$/;
const PUTTING = /^(?:puts?|putting|submit(?:s|ted|ting)?|offer(?:s|ed|ing)?)$/;
const SUGGESTIONS = /^(?:suggestions?|recommendations?|proposals?|opinions?|advice)$/;

/** Forms of the verbs a speech act may begin with. */
export const speechVerb = (word: string): boolean =>
  FIRST_LETTERS.includes(word.charAt(0)) &&
  (GIVING.test(word) || JOINING.test(word) || RELAYING.test(word) || PUTTING.test(word));

const FIRST_LETTERS = "dmgpieotjcrs";

/** How many words may stand between the verb and its noun: "an important concluding". */
const REACH = 6;

/** The speech act that begins at word `at`, if one does. */
export function speechActAt(words: readonly Word[], at: number): SpeechAct | undefined {
  const verb = words[at];
  if (verb === undefined || verb.isQuoted) return undefined;
  if (GIVING.test(verb.lower)) return upTo(words, at, SPOKEN);
  if (JOINING.test(verb.lower)) {
    const preposition = words.slice(at + 1, at + 4).findIndex(({ lower }) => lower === "in");
    return preposition === -1 && !verb.lower.startsWith("join") ? undefined : upTo(words, at, DISCUSSION);
  }
  if (RELAYING.test(verb.lower)) {
    const act = upTo(words, at, RELAYED, 10);
    return act && { from: at, to: at + 1, contentFrom: at + 1 };
  }
  if (PUTTING.test(verb.lower)) {
    const after = words[at + 1]?.lower === "forward" ? at + 2 : at + 1;
    if (verb.lower.startsWith("put") && after === at + 1) return undefined;
    return upTo(words, after - 1, SUGGESTIONS) && { from: at, to: after, contentFrom: after };
  }
  return undefined;
}

/** From the verb to the first noun that fits, over determiners, adjectives and "in". */
function upTo(words: readonly Word[], at: number, noun: RegExp, reach = REACH): SpeechAct | undefined {
  for (let index = at + 1; index <= at + reach; index += 1) {
    const word = words[index];
    if (word === undefined || word.kind === "mark") return undefined;
    const isLast = !/^(?:speech|lecture|address|remarks)$/.test(words[index + 1]?.lower ?? "");
    if (noun.test(word.lower) && isLast) return { from: at, to: index + 1 };
    if (/^(?:to|for|on|about|with|that|of|and|who|which)$/.test(word.lower)) return undefined;
  }
  return undefined;
}
