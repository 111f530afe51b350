import { DATE_BASES } from "../../src/domain/dating.ts";
import type { DateBasis } from "../../src/domain/dating.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../../src/domain/timeline-event.ts";
import type { EventKind, EventStatus } from "../../src/domain/timeline-event.ts";
import type { EventColumns } from "../../src/timeline/event-columns.ts";
import type { PlacedMark, ScorePicture } from "../../src/timeline/score-picture.ts";
import type { ShapesQuestion } from "../../src/timeline/shapes-question.ts";

export type EventSketch = {
  readonly kind?: EventKind;
  readonly basis?: DateBasis;
  readonly status?: EventStatus;
  readonly edges?: number;
  readonly partOf?: number;
  readonly title?: string;
};

/** Columns of events that differ only in how they look; all of them happened on day 0. */
export function makeLooks(events: readonly EventSketch[]): EventColumns {
  const title = (at: number) => events[at]?.title ?? `Event ${at}`;
  return {
    count: events.length,
    earliest: new Float64Array(events.length),
    latest: new Float64Array(events.length),
    said: new Float64Array(events.length),
    lane: new Uint8Array(events.length),
    kind: Uint8Array.from(events, ({ kind = "meeting" }) => EVENT_KINDS.indexOf(kind)),
    basis: Uint8Array.from(events, ({ basis = "stated" }) => DATE_BASES.indexOf(basis)),
    status: Uint8Array.from(events, ({ status = "confirmed" }) => EVENT_STATUSES.indexOf(status)),
    importance: new Uint8Array(events.length).fill(1),
    edges: Uint8Array.from(events, ({ edges = 0 }) => edges),
    partOf: Int32Array.from(events, ({ partOf = -1 }) => partOf),
    toldIn: new Int32Array(events.length).fill(-1),
    reports: new Map(),
    themeStart: new Uint32Array(events.length + 1),
    themes: new Uint16Array(0),
    candidates: new Map(),
    words: { id: (at) => `e${at}`, title, shortTitle: title, date: () => "1 Jan 1970" },
  };
}

export const makeMark = (mark: Partial<PlacedMark> = {}): PlacedMark => ({
  at: 0,
  x: 300,
  y: 8,
  height: 36,
  width: 120,
  from: 300,
  to: 340,
  opensLeft: false,
  opensRight: false,
  isLine: false,
  showsDate: true,
  dim: false,
  ghosts: [],
  ...mark,
});

/** A picture whose axis runs from 100 to 1100, one pixel a day, with day 0 at its left end. */
export const makePicture = (picture: Partial<ScorePicture> = {}): ScorePicture => ({
  axis: { left: 100, width: 1000, x: (day) => 100 + day, day: (x) => x - 100 },
  height: 226,
  axisY: 200,
  ticks: [],
  gaps: [],
  eras: [],
  bands: [],
  marks: [],
  tethers: [],
  clusters: [],
  shown: 0,
  ...picture,
});

/** Every letter is six pixels wide. */
export const makeShapesQuestion = (
  events: readonly EventSketch[],
  question: Partial<ShapesQuestion> = {},
): ShapesQuestion => ({
  columns: makeLooks(events),
  language: "en",
  measure: (text) => text.length * 6,
  ...question,
});
