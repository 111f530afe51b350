import { foldText, searchTerms } from "../base/fold-text.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";

/** 1 for every event that has all words of a search, by place. */
export type TextSearch = (text: string) => Uint8Array;

/** Stands between the texts of two events; it is sought by nobody. */
const BORDER = "\u0000";

/**
 * Searches titles, notes and the words events rest on, in both languages. All of it is one string
 * with borders, so that a keystroke over 100 000 events is one scan per word; it is put together
 * when something is first sought.
 */
export function makeTextSearch(events: readonly TimelineEvent[]): TextSearch {
  let made: { readonly text: string; readonly ends: Uint32Array } | undefined;
  return (sought) => {
    made ??= joinTexts(events);
    const hits = new Uint8Array(events.length).fill(1);
    for (const term of searchTerms(sought)) keepHits(hits, term, made);
    return hits;
  };
}

function keepHits(
  hits: Uint8Array,
  term: string,
  { text, ends }: { readonly text: string; readonly ends: Uint32Array },
): void {
  let found = -1;
  for (let at = 0; at < hits.length; at += 1) {
    const [start, end] = [at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0];
    if (found < start) {
      found = text.indexOf(term, start);
      if (found === -1) found = Infinity;
    }
    if (found >= end) hits[at] = 0;
  }
}

function joinTexts(events: readonly TimelineEvent[]) {
  const ends = new Uint32Array(events.length);
  let length = 0;
  const parts = events.map((event, at) => {
    const part = foldText(textOf(event));
    length += part.length;
    ends[at] = length;
    return part;
  });
  return { text: parts.join(""), ends };
}

function textOf({ title, shortTitle, note, passages }: TimelineEvent): string {
  const said = [title.en, title.zh, shortTitle.en, shortTitle.zh, note?.en ?? "", note?.zh ?? ""];
  return [...said, ...passages.map(({ exact }) => exact), ""].join(BORDER);
}
