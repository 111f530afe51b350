import { EVENT_KINDS } from "../domain/timeline-event.ts";
import type { Clock } from "../domain/clock.ts";
import type { Language } from "../domain/language.ts";
import type { EventColumns } from "./event-columns.ts";
import { dayOnAxis } from "./order-events.ts";
import { NO_BAND } from "./score-bands.ts";
import type { BandPlan } from "./score-bands.ts";

export const MOST_EPISODES = 12;

const PUBLICATION = EVENT_KINDS.indexOf("publication");
const BACKGROUND = EVENT_KINDS.indexOf("background");
/** Parts of parts, and what was told in them: no corpus goes deeper. */
const DEEPEST = 8;

/**
 * Episodes laid under one another from their first day: a whole with its parts, the texts that report
 * it and the claims told in its course. At most twelve, the most important; in the order of time.
 */
export function episodeBands(columns: EventColumns, clock: Clock, language: Language): BandPlan {
  const rootOf = findRoots(columns);
  const sizes = new Map<number, number>();
  for (let at = 0; at < columns.count; at += 1) {
    const root = rootOf[at] ?? -1;
    if (root !== -1 && Number.isFinite(dayOnAxis({ columns, clock }, root))) {
      sizes.set(root, (sizes.get(root) ?? 0) + 1);
    }
  }
  const hasMembers = new Set<number>(); // a claim alone makes no episode of what it was told in
  for (let at = 0; at < columns.count; at += 1) {
    if ((columns.partOf[at] ?? -1) !== -1 || columns.reports.has(at)) hasMembers.add(rootOf[at] ?? -1);
  }
  const importance = (at: number) => columns.importance[at] ?? 3;
  const episodes = [...sizes]
    .filter(([root]) => hasMembers.has(root))
    .toSorted(([a, sizeA], [b, sizeB]) => importance(a) - importance(b) || sizeB - sizeA || a - b);
  const roots = episodes.slice(0, MOST_EPISODES).map(([root]) => root);
  const inTime = roots.toSorted((a, b) => a - b);
  const bandOfRoot = new Map(inTime.map((root, band) => [root, band]));
  return {
    bands: inTime.map((root) => ({
      id: columns.words.id(root),
      label: columns.words.shortTitle(root, language),
      origin: dayOnAxis({ columns, clock }, root),
    })),
    bandOf: Uint8Array.from(rootOf, (root) => bandOfRoot.get(root) ?? NO_BAND),
    leftOut: episodes.length - roots.length,
  };
}

/** The whole that each event belongs to, itself where it is one; -1 for what is no part of any episode. */
function findRoots({ count, kind, partOf, toldIn, reports }: EventColumns): Int32Array {
  const roots = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    let root = kind[at] === PUBLICATION ? (reports.get(at)?.[0] ?? at) : at;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const whole = partOf[root] ?? -1;
      const occasion = toldIn[root] ?? -1;
      if (whole === -1 && occasion === -1) break;
      root = whole === -1 ? occasion : whole;
    }
    roots[at] = kind[root] === BACKGROUND || kind[root] === PUBLICATION ? -1 : root;
  }
  return roots;
}
