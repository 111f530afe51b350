import { elementAt } from "../base/element-at.ts";
import { groupBy } from "../base/group-by.ts";
import { indexSpans } from "../domain/span-index.ts";
import type { Occurrence } from "../domain/theme.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";

const NO_THEMES: ReadonlySet<string> = new Set();

/**
 * Themes whose formulas stand in the words of each event, by its id. Most events have none or one:
 * those share their sets, and events without any are left out.
 */
export function findThemes(
  events: readonly TimelineEvent[],
  occurrences: readonly Occurrence[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const alone = new Map<string, ReadonlySet<string>>();
  const single = (themeId: string): ReadonlySet<string> => {
    const set = alone.get(themeId) ?? new Set([themeId]);
    alone.set(themeId, set);
    return set;
  };
  const places = placeOccurrences(occurrences);
  for (const { id, passages } of events) {
    let themes = NO_THEMES;
    for (const passage of passages) {
      const here = places.get(passage.sourceId);
      if (!here) continue;
      for (const place of here.overlapping(passage)) {
        const { themeId } = elementAt(here.occurrences, place);
        if (!themes.has(themeId))
          themes = themes.size === 0 ? single(themeId) : new Set([...themes, themeId]);
      }
    }
    if (themes.size > 0) found.set(id, themes);
  }
  return found;
}

const placeOccurrences = (occurrences: readonly Occurrence[]) =>
  new Map(
    [...groupBy(occurrences, ({ passage }) => passage.sourceId)].map(([sourceId, here]) => [
      sourceId,
      { occurrences: here, overlapping: indexSpans(here.map(({ passage }) => passage)) },
    ]),
  );
