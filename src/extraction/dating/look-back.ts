import type { DayNumber } from "../../domain/calendar-day.ts";
import { readEdtf } from "./edtf-bounds.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";
import type { DatedSource } from "./dated-source.ts";
import { anchorFor, keyOf, type EventAnchor } from "./event-anchors.ts";
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
  readonly mention: TemporalMention;
  readonly anchor?: EventAnchor;
};

/** The latest look-back of a text: by its own words, and by those of the whole corpus. */
export type LookBacks = { readonly own?: LookBack; readonly any?: LookBack };

export function findLookBacks(source: DatedSource, anchors: readonly EventAnchor[]): LookBacks {
  const found: LookBack[] = [];
  for (const mention of source.mentions) {
    if (mention.begin === undefined || mention.finish !== undefined || mention.ground === "none") continue;
    const anchor = anchorFor(anchors, keyOf(source, mention), source);
    const stated = mention.ground === "explicit" ? startOf(timexToEdtf(mention.begin)) : undefined;
    const named = startOf(anchor?.edtf);
    if (stated) found.push({ ...stated, mention });
    else if (anchor && named && anchor.source.id === source.id)
      found.push({ ...named, mention: anchor.mention });
    else if (anchor && named) found.push({ ...named, mention, anchor });
  }
  const own = latest(found.filter(({ anchor }) => anchor === undefined));
  const any = latest(found);
  return { ...(own && { own }), ...(any && { any }) };
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
