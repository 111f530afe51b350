import type { Span } from "../../../domain/span.ts";
import { OPENERS, ORGANISATIONS, PINYIN_SURNAMES, ROLES, TITLES } from "./word-classes.ts";

type Mention = { readonly at: number; readonly name: string };

/**
 * The full names of a document by what stands for them later: a family name ("Xi" → "Xi Jinping",
 * "Reid" → "Harry Reid"), an abbreviation in brackets ("GAO"), or the noun of a body ("ministry").
 */
export type Names = {
  /** The full name meant by `short` at offset `at`: the last one given before, else the first after. */
  readonly resolve: (short: string, at: number) => string | undefined;
  readonly resolveBody: (noun: string, at: number) => string | undefined;
};

const SEQUENCE =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}\.|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|Sgt)\.|\p{Lu}[\p{L}\p{M}'’-]*)(?:[ \u00a0](?:(?:of|for|and|the|de|van|von|bin|al|da) ){0,2}(?:\p{Lu}\.|(?:Jr|Sr|Mr|Dr)\.|\p{Lu}[\p{L}\p{M}'’-]*)){1,11}(?: \((?<short>\p{Lu}[\p{Lu}&]{1,9})\))?/gu;

const BODY =
  /^(?:ministry|commission|committee|bank|court|agency|department|bureau|council|university|institute|party|association|organization|organisation|union|academy|administration|authority|foundation|congress|senate|board|fund|league|federation|center|centre|commissioner|office|hospital|company|corporation|group)$/;

/** Collects the names in the given stretches of the text. */
export function collectNames(text: string, stretches: readonly Span[]): Names {
  const people = new Map<string, Mention[]>();
  const bodies = new Map<string, Mention[]>();
  const seen = new Set<string>();
  const known = new Map<string, { readonly name: string | undefined; readonly body: string | undefined }>();
  const namedBy = (plain: string) => {
    const found = known.get(plain) ?? { name: personIn(plain), body: bodyIn(plain) };
    known.set(plain, found);
    return found;
  };
  for (const { start, end } of stretches)
    for (const match of text.slice(start, end).matchAll(SEQUENCE)) {
      const at = start + match.index;
      const plain = match[0].replace(/ \([^)]*\)$/, "");
      const { name, body } = namedBy(plain);
      if (name !== undefined && (seen.has(name) || isShownToBePerson(text, at, plain, name)))
        remember(people, familyName(name), { at, name });
      if (name !== undefined) seen.add(name);
      if (body === undefined) continue;
      if (match.groups?.short !== undefined) remember(people, match.groups.short, { at, name: body });
      for (const noun of body.toLowerCase().split(" "))
        if (BODY.test(noun)) remember(bodies, noun, { at, name: body });
    }
  return {
    resolve: (short, at) => lastBefore(people.get(short), at),
    resolveBody: (noun, at) => lastBefore(bodies.get(noun), at, false),
  };
}

const BEFORE_PERSON = /(?:^|[\s(])(\p{Ll}[\p{L}-]+) $/u;
const AFTER_PERSON =
  /^(?:, (?:an? |the |who |\d\d\b|also )| \((?:\d\d|\p{Lu}-)|,? (?:said|says|told|adds|added|wrote|argued|noted|warned|announced|explained|stressed|called|who)\b)/u;

/** A title, an office beside it, or a verb of saying; a capitalised thing or place has none. */
function isShownToBePerson(text: string, at: number, sequence: string, name: string): boolean {
  if (PINYIN_SURNAMES.has(name.split(" ")[0]?.toLowerCase() ?? "") && name.split(" ").length === 2)
    return true;
  if (sequence.split(" ").some((word) => TITLES.has(word.toLowerCase()))) return true;
  const before = BEFORE_PERSON.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  const end = at + sequence.length;
  return (
    (before !== undefined && ROLES.has(before)) ||
    /(?:said|says|added|explained|asked) $/.test(text.slice(Math.max(0, at - 12), at)) ||
    AFTER_PERSON.test(text.slice(end, end + 16))
  );
}

/** Keeps a mention only where the name changes, so that a list stays short and in order. */
function remember(names: Map<string, Mention[]>, key: string, mention: Mention): void {
  const list = names.get(key);
  if (list === undefined) names.set(key, [mention]);
  else if (list.at(-1)?.name !== mention.name) list.push(mention);
}

function lastBefore(list: readonly Mention[] | undefined, at: number, orAfter = true): string | undefined {
  if (list === undefined) return undefined;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (list[low - 1] ?? (orAfter ? list[low] : undefined))?.name;
}

/** "As President Barack Obama" → "Barack Obama"; undefined for bodies and places. */
function personIn(sequence: string): string | undefined {
  let words = withoutOpeners(sequence.split(/[ \u00a0]/));
  const link = words.findIndex((word) => /^(?:of|for|and|the)$/.test(word));
  if (link !== -1) words = words.slice(0, link);
  for (let at = words.length - 2; at >= 0; at -= 1)
    if (ROLES.has(words[at]?.toLowerCase() ?? "")) {
      words = words.slice(at + 1);
      break;
    }
  const cleaned = words.map((word) => word.replace(/['’]s?$/, "").replace(/(?<=\p{Ll})\.$/u, ""));
  if (cleaned.length < 2 || cleaned.length > 4) return undefined;
  return cleaned.some((word) => ORGANISATIONS.has(word.toLowerCase()) || /^\p{Lu}{3,}$/u.test(word))
    ? undefined
    : cleaned.join(" ");
}

function bodyIn(sequence: string): string | undefined {
  const words = withoutOpeners(sequence.split(/[ \u00a0]/));
  return words.length > 1 && words.some((word) => ORGANISATIONS.has(word.toLowerCase()))
    ? words.join(" ").replace(/['’]s?$/, "")
    : undefined;
}

const withoutOpeners = (words: readonly string[]): readonly string[] => {
  let from = 0;
  while (from < words.length - 1 && OPENERS.has(words[from]?.toLowerCase() ?? "")) from += 1;
  return words.slice(from);
};

/** Chinese names begin with the family name, others end with it. */
const familyName = (name: string): string => {
  const words = name.split(" ");
  const isChinese = words.length === 2 && PINYIN_SURNAMES.has(words[0]?.toLowerCase() ?? "");
  return (isChinese ? words[0] : words.at(-1)) ?? name;
};
