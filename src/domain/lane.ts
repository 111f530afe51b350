import type { Bilingual } from "./language.ts";
import type { EventKind, TimelineEvent } from "./timeline-event.ts";

/**
 * One of the author's lanes, in the author's order. A rule holds when any of its entries fits the
 * event; of several rules all must hold. A lane without rules holds only the events that name it.
 *
 *     {kinds: [meeting, speech]}                  meetings and speeches
 *     {kinds: [meeting], sources: [report-2023]}  meetings told in that report
 */
export type Lane = {
  readonly id: string;
  readonly label: Bilingual;
  readonly kinds?: readonly EventKind[];
  /** Ids of sources; an event fits that is reported in one of them. */
  readonly sources?: readonly string[];
  /** Ids of themes; an event fits in whose words one of them stands. */
  readonly themes?: readonly string[];
};

/** Holds what fits no other lane, and comes last unless the author gives it a name and a place. */
export const OTHER_LANE: Lane = { id: "other", label: { en: "Other", zh: "其他" } };

/** What a picture can tell apart, with room to spare. */
export const MOST_LANES = 100;

/** The lanes of a picture: the author's, and the one for the rest. There is always at least one. */
export const lanesOf = (lanes: readonly Lane[]): readonly Lane[] =>
  lanes.some(({ id }) => id === OTHER_LANE.id) ? lanes : [...lanes, OTHER_LANE];

/**
 * Place of an event's lane in `lanesOf(lanes)`: the lane it names; otherwise the first whose rules
 * fit; otherwise the one for the rest. `themesOf` is asked only where a rule speaks of themes.
 */
export function laneOf(
  event: TimelineEvent,
  lanes: readonly Lane[],
  themesOf: (event: TimelineEvent) => ReadonlySet<string>,
): number {
  const { laneId } = event;
  if (laneId !== undefined && (laneId === OTHER_LANE.id || lanes.some(({ id }) => id === laneId))) {
    return placeOf(laneId, lanes);
  }
  const fitting = lanes.findIndex((lane) => fits(event, lane, themesOf));
  return fitting === -1 ? placeOf(OTHER_LANE.id, lanes) : fitting;
}

/** The lane for the rest stands last where the author has not made it. */
function placeOf(laneId: string, lanes: readonly Lane[]): number {
  const place = lanes.findIndex(({ id }) => id === laneId);
  return place === -1 ? lanes.length : place;
}

function fits(
  event: TimelineEvent,
  { kinds, sources, themes }: Lane,
  themesOf: (event: TimelineEvent) => ReadonlySet<string>,
): boolean {
  if (kinds === undefined && sources === undefined && themes === undefined) return false;
  return (
    (kinds === undefined || kinds.includes(event.kind)) &&
    (sources === undefined || sources.some((id) => event.reportedIn.includes(id))) &&
    (themes === undefined || themes.some((id) => themesOf(event).has(id)))
  );
}
