import type { DayNumber } from "../../domain/calendar-day.ts";
import { readEdtf } from "./edtf-bounds.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";
import type { Span } from "../../domain/span.ts";
import type { DatedSource } from "./dated-source.ts";
import { anchorFor, keyOf, type EventAnchor, type EventAnchors } from "./event-anchors.ts";
import { timexToEdtf } from "./timex-to-edtf.ts";

/**
 * Words that look back over the time since a year: the text cannot be older than that year.
 * With an `anchor` the year comes from another text.
 */
export type LookBack = {
  readonly year: number;
  /** First day of the time looked back on. */
  readonly since: DayNumber;
  /** Only the year of the start is given, not its month. */
  readonly isWholeYear: boolean;
  /** The words that look back. */
  readonly words: Span;
  readonly anchor?: EventAnchor;
};

/** The latest look-back of a text: by its own words, and by those of the whole corpus. */
export type LookBacks = { readonly own?: LookBack; readonly any?: LookBack };

export function findLookBacks(source: DatedSource, anchors: EventAnchors): LookBacks {
  const found = source.mentions.flatMap((mention) => lookBackOf(source, mention, anchors) ?? []);
  const own = latest(found.filter(({ anchor }) => anchor === undefined));
  const any = latest(found);
  return { ...(own && { own }), ...(any && { any }) };
}

function lookBackOf(
  source: DatedSource,
  mention: TemporalMention,
  anchors: EventAnchors,
): LookBack | undefined {
  const isOpen = mention.begin !== undefined && mention.finish === undefined;
  const words = isOpen ? mention : wordsOfSince(source, mention);
  if (!words || mention.ground === "none") return undefined;
  const stated =
    mention.ground === "explicit" ? startOf(timexToEdtf(mention.begin ?? mention.value)) : undefined;
  if (stated) return { ...stated, words };
  const anchor = anchorFor(anchors, keyOf(source, mention), source);
  const named = startOf(anchor?.edtf);
  if (!anchor || !named) return undefined;
  return anchor.source.id === source.id ? { ...named, words: anchor.mention } : { ...named, words, anchor };
}

const REACH = 16; // enough for "since the end of "

/** A plain date with a word that makes it the beginning of a time looked back on: since 2012, 2012年以来. */
function wordsOfSince({ text }: DatedSource, { start, end, layer }: TemporalMention): Span | undefined {
  if (layer !== "timex") return undefined;
  const before = /\bsince(?:\s+(?:early|mid|late|the\s+end\s+of))?[\s-]+$/i.exec(
    text.slice(Math.max(0, start - REACH), start),
  );
  const after = /^(?:以来|至今)/.exec(text.slice(end, end + 2));
  return before || after
    ? { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) }
    : undefined;
}

type Start = Pick<LookBack, "year" | "since" | "isWholeYear">;

function startOf(edtf: string | undefined): Start | undefined {
  const year = /^\d{4}(?=-|$)/.exec(edtf ?? "")?.[0];
  const read = readEdtf(edtf ?? "");
  if (edtf === undefined || year === undefined || !read.ok || read.value.earliest === undefined)
    return undefined;
  return { year: Number(year), since: read.value.earliest, isWholeYear: edtf.length === year.length };
}

/** Of two with the same year the first in the text, and its own words before another text's. */
function latest(found: readonly LookBack[]): LookBack | undefined {
  return found.reduce<LookBack | undefined>((best, lookBack) => {
    if (!best || lookBack.year > best.year) return lookBack;
    const isFirmer =
      lookBack.year === best.year && best.anchor !== undefined && lookBack.anchor === undefined;
    return isFirmer ? lookBack : best;
  }, undefined);
}
