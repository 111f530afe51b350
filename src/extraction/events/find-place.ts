import { passageAt } from "../../domain/passage.ts";
import type { Place } from "../../domain/timeline-event.ts";
import { classFacts } from "./event-class.ts";
import type { EventGroup } from "./event-group.ts";
import type { EventSource } from "./event-source.ts";
import { datelinePlace } from "./find-issue.ts";

const STATED = { en: "Stated with the event.", zh: "与事件一同写明。" };
const DATELINE = {
  en: "The dateline only: where the report was written. The place of the event is not stated.",
  zh: "仅见于电头，为发稿地点；文本未说明事件地点。",
};
const ISSUED = { en: "From the dateline.", zh: "见于电头。" };

/** Where it was, and whether the text says so or only the dateline of the report does. */
export function findPlace(
  group: EventGroup,
  sources: ReadonlyMap<string, EventSource>,
  depth = 0,
): Place | undefined {
  for (const { place, sourceId } of group.mentions) {
    const source = sources.get(sourceId);
    if (place && source) return placeAt(source, place, STATED);
  }
  if (group.parent && depth < 4) {
    const whole = findPlace(group.parent, sources, depth + 1);
    if (whole) return whole;
  }
  const { kind } = classFacts(group.eventClass);
  const isOfReport =
    group.eventClass === "issue" ||
    group.parent !== undefined ||
    (kind === "meeting" && group.mentions.some(({ isLead }) => isLead));
  if (!isOfReport) return undefined;
  for (const { sourceId } of group.mentions) {
    const source = sources.get(sourceId);
    const span = source && datelinePlace(source);
    if (source && span) return placeAt(source, span, group.eventClass === "issue" ? ISSUED : DATELINE);
  }
  return undefined;
}

function placeAt(
  { id, text }: EventSource,
  { start, end }: { readonly start: number; readonly end: number },
  basis: Place["basis"],
): Place {
  const words = text.slice(start, end);
  const name = /^[\p{Lu}\s.'’-]+$/u.test(words)
    ? words.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (first) => first.toUpperCase())
    : words;
  return { name: { en: name, zh: name }, basis, passages: [passageAt(id, text, start, end)] };
}
