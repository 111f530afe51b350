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

/** Asked only where a rule speaks of themes. */
export type ThemesOf = (event: TimelineEvent) => ReadonlySet<string>;

/**
 * Place of an event's lane in `lanesOf(lanes)`: the lane it names; otherwise the first whose rules
 * fit; otherwise the one for the rest.
 */
export function laneOf(event: TimelineEvent, lanes: readonly Lane[], themesOf: ThemesOf): number {
  return laneFinder(lanes, themesOf)(event);
}

/** The same for many events: the lanes are looked through once. */
export function laneFinder(lanes: readonly Lane[], themesOf: ThemesOf): (event: TimelineEvent) => number {
  const places = new Map(lanes.map(({ id }, place) => [id, place]));
  const rest = places.get(OTHER_LANE.id) ?? lanes.length; // last where the author has not made it
  const ruled = lanes.some(hasRules);
  return (event) => {
    const { laneId } = event;
    const named = laneId === undefined ? undefined : laneId === OTHER_LANE.id ? rest : places.get(laneId);
    if (named !== undefined) return named;
    const fitting = ruled ? lanes.findIndex((lane) => fits(event, lane, themesOf)) : -1;
    return fitting === -1 ? rest : fitting;
  };
}

const hasRules = ({ kinds, sources, themes }: Lane): boolean =>
  kinds !== undefined || sources !== undefined || themes !== undefined;

function fits(event: TimelineEvent, lane: Lane, themesOf: ThemesOf): boolean {
  const { kinds, sources, themes } = lane;
  return (
    hasRules(lane) &&
    (kinds === undefined || kinds.includes(event.kind)) &&
    (sources === undefined || sources.some((id) => event.reportedIn.includes(id))) &&
    (themes === undefined || themes.some((id) => themesOf(event).has(id)))
  );
}
