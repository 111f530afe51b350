import type { TemporalMention } from "../temporal/temporal-mention.ts";
import { wordsOf, type DatedSource } from "./dated-source.ts";
import { eventKey } from "./event-name.ts";
import { timexToEdtf } from "./timex-to-edtf.ts";

/** Words of the corpus that name an event and give its date: "the 18th CPC National Congress in 2012". */
export type EventAnchor = {
  readonly key: string;
  readonly edtf: string;
  readonly year: number;
  readonly source: DatedSource;
  readonly mention: TemporalMention;
};

export const keyOf = (source: DatedSource, mention: TemporalMention): string | undefined =>
  mention.eventName && eventKey(wordsOf(source, mention.eventName));

/** By key; those of one event in the order of the sources, then of the text. */
export type EventAnchors = ReadonlyMap<string, readonly EventAnchor[]>;

export function findEventAnchors(sources: readonly DatedSource[]): EventAnchors {
  const anchors = new Map<string, EventAnchor[]>();
  for (const source of sources) {
    for (const mention of source.mentions) {
      const key = keyOf(source, mention);
      const edtf = timexToEdtf(mention.begin ?? mention.value);
      const year = Number(/^\d{4}/.exec(edtf ?? "")?.[0]);
      if (key === undefined || edtf === undefined || Number.isNaN(year)) continue;
      if (mention.ground === "event" || mention.ground === "none") continue;
      const named = anchors.get(key) ?? [];
      named.push({ key, edtf, year, source, mention });
      anchors.set(key, named);
    }
  }
  return anchors;
}

/**
 * The anchor of an event: the source's own before those of others. `undefined` where nobody dates
 * the event, or where other texts give it different years.
 */
export function anchorFor(
  anchors: EventAnchors,
  key: string | undefined,
  source: DatedSource,
): EventAnchor | undefined {
  const named = key === undefined ? [] : (anchors.get(key) ?? []);
  const own = named.find((anchor) => anchor.source.id === source.id);
  if (own) return own;
  const [first] = named;
  return named.every(({ year }) => year === first?.year) ? first : undefined;
}
