import { expect, test } from "vitest";
import type { TimelineEvent } from "../../../src/domain/timeline-event.ts";
import { DATE_BASES } from "../../../src/domain/dating.ts";
import { EVENT_KINDS } from "../../../src/domain/timeline-event.ts";
import {
  selectChoiceCounts,
  selectMatches,
  selectVisibleEvents,
} from "../../../src/selectors/select-corpus.ts";
import { NO_FILTERS } from "../../../src/state/app-state.ts";
import type { Filters } from "../../../src/state/app-state.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";
import { stateOf } from "../../support/state-of.ts";

const small = makeCorpus();
const [model] = small.events;

/** A corpus of so many events, each of which tells how often something of it was read. */
function watchedCorpus(count: number, onRead: () => void) {
  const watch: ProxyHandler<TimelineEvent> = {
    get: (event, key) => {
      onRead();
      return Reflect.get(event, key);
    },
  };
  const events = Array.from({ length: count }, (_, at) => {
    const event: TimelineEvent = {
      ...model!,
      id: `e${at}`,
      kind: EVENT_KINDS[at % EVENT_KINDS.length]!,
      title: { en: `The council meets for the ${at}th time`, zh: `理事会第${at}次会议` },
      dating: { ...model!.dating, earliest: at % 400, latest: at % 400, basis: DATE_BASES[at % 7]! },
    };
    return new Proxy(event, watch);
  });
  return { ...small, events };
}

/** How often something of an event is read until list, count and counts per choice stand after a change. */
function readsOf(count: number, filters: Partial<Filters>): number {
  let reads = 0;
  const corpus = watchedCorpus(count, () => (reads += 1));
  const select = (to: Partial<Filters>): void => {
    const state = stateOf(corpus, { filters: { ...NO_FILTERS, ...to } });
    selectVisibleEvents(state);
    selectMatches(state);
    selectChoiceCounts(state);
  };
  select({});
  reads = 0;
  select(filters);
  return reads;
}

test.each<Partial<Filters>>([
  { kinds: ["meeting"] },
  { kinds: ["meeting", "speech"], bases: ["stated"] },
  { text: "123th" },
  { text: "99 次会议" },
  { text: "nowhere at all" },
  { speakers: ["council"] },
])(
  "twice as many events are read twice as often by the filter %j, so no event is compared with all others",
  (filters) => {
    const [few, many] = [readsOf(500, filters), readsOf(1000, filters)];
    expect(many).toBeLessThanOrEqual(2 * few + 100);
    expect(many).toBeLessThanOrEqual(40 * 1000);
  },
);
