import { elementAt } from "../base/element-at.ts";
import type { ConcordanceQuestion } from "../domain/concordance-question.ts";
import { VOICES } from "../domain/statement.ts";
import { SAID_WIDTH, UNIT_WIDTH, type SearchedText } from "./searched-text.ts";

export const LINE_FACETS = ["sources", "speakers", "voices", "years"] as const;
export type LineFacet = (typeof LINE_FACETS)[number];

/** How many places were found so far; a facet counts what each of its choices would leave. */
export type Tally = {
  readonly places: number;
  /** Texts with a place, and texts looked into; those a filter leaves out are not among them. */
  readonly texts: number;
  readonly ofTexts: number;
  /** In what the page around a text added: counted, never listed. */
  readonly inFurniture: number;
  readonly facets: Readonly<Record<LineFacet, ReadonlyMap<string, number>>>;
};

/** Whose words a place is; what no statement claims is the newsroom's and has no speaker. */
export type Said = { readonly speaker?: string; readonly voice: string };

const NEWSROOM: Said = { voice: "newsroom" };

/** The shortest statement of the unit that the place lies in, or touches. */
export function saidAt(
  { units, said, speakers }: SearchedText,
  unit: number,
  start: number,
  end: number,
): Said {
  const first = units[unit * UNIT_WIDTH + 5] ?? 0;
  const last = units[unit * UNIT_WIDTH + 6] ?? 0;
  let found = -1;
  let shortest = Infinity;
  for (let at = first; at < last; at += 1) {
    const [from = 0, to = 0] = said.subarray(at * SAID_WIDTH, at * SAID_WIDTH + 2);
    if (from >= end || to <= start || to - from >= shortest) continue;
    shortest = to - from;
    found = at;
  }
  if (found === -1) return NEWSROOM;
  const [, , speaker = 0, voice = 0] = said.subarray(found * SAID_WIDTH, (found + 1) * SAID_WIDTH);
  return { speaker: elementAt(speakers, speaker), voice: elementAt(VOICES, voice) };
}

export type Counter = {
  /** Begins a text; says whether any of its places can count. */
  readonly open: (searched: SearchedText) => boolean;
  /** Counts a place of the open text; says whether it passes all filters. */
  readonly count: (start: number, end: number, unit: number) => boolean;
  readonly tally: () => Tally;
};

/** Counts places against the filters of a question. */
export function makeCounter(question: ConcordanceQuestion): Counter {
  const counts: Record<LineFacet, Map<string, number>> = {
    sources: new Map(),
    speakers: new Map(),
    voices: new Map(),
    years: new Map(),
  };
  const chosen: Record<LineFacet, ReadonlySet<string>> = {
    sources: new Set(question.sources),
    speakers: new Set(question.speakers),
    voices: new Set<string>(question.voices),
    years: new Set(question.years.map(String)),
  };
  const passes = (facet: LineFacet, value: string | undefined): boolean =>
    chosen[facet].size === 0 || (value !== undefined && chosen[facet].has(value));
  let [places, texts, ofTexts, inFurniture] = [0, 0, 0, 0];
  let open: SearchedText | undefined;
  let isFirst = true;
  let [inSources, inYears] = [true, true];

  const countPlace = (start: number, end: number, unit: number): boolean => {
    if (!open) return false;
    if (open.units[unit * UNIT_WIDTH + 4] === 1) {
      inFurniture += Number(inSources && inYears);
      return false;
    }
    const { speaker, voice } = saidAt(open, unit, start, end);
    const values = { sources: open.sourceId, speakers: speaker, voices: voice, years: open.year?.toString() };
    const [inSpeakers, inVoices] = [passes("speakers", speaker), passes("voices", voice)];
    const passed = { sources: inSources, speakers: inSpeakers, voices: inVoices, years: inYears };
    const failures = LINE_FACETS.filter((facet) => !passed[facet]);
    for (const facet of LINE_FACETS) {
      const value = values[facet];
      const ofFacet = counts[facet];
      const isLeft = failures.length === 0 || (failures.length === 1 && failures[0] === facet);
      if (isLeft && value !== undefined) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
    if (failures.length > 0) return false;
    places += 1;
    texts += Number(isFirst);
    isFirst = false;
    return true;
  };
  return {
    open: (searched) => {
      open = searched;
      isFirst = true;
      inSources = passes("sources", searched.sourceId);
      inYears = passes("years", searched.year?.toString());
      ofTexts += Number(inSources && inYears);
      return inSources || inYears;
    },
    count: countPlace,
    tally: () => ({
      places,
      texts,
      ofTexts,
      inFurniture,
      facets: {
        sources: new Map(counts.sources),
        speakers: new Map(counts.speakers),
        voices: new Map(counts.voices),
        years: new Map(counts.years),
      },
    }),
  };
}
