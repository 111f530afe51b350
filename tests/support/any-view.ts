import fc from "fast-check";
import { DIFFERENCE_TAGS } from "../../src/domain/difference.ts";
import { CLOCKS } from "../../src/domain/clock.ts";
import { DATE_BASES } from "../../src/domain/dating.ts";
import { VOICES } from "../../src/domain/statement.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../../src/domain/timeline-event.ts";
import { DRESSES, FILTER_MODES, NO_FILTERS, SCALES, THREAD_ORDERS } from "../../src/state/app-state.ts";
import type { Filters, Place, Selection, View } from "../../src/state/app-state.ts";
import { cleanText } from "../../src/state/clean-text.ts";
import { isUnfiltered } from "../../src/state/filters.ts";
import { LINE_ORDERS, SYNTAXES } from "../../src/domain/concordance-question.ts";
import { MATRIX_ORDERS, MATRIX_UNITS, MATRIX_VIEWS, NOTEBOOK_PAGES } from "../../src/state/study.ts";
import type { Study } from "../../src/state/study.ts";

/** Ids of other people's corpora: whatever may stand in a string, the signs of an address above all. */
export const anyId: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "conf-2018",
    "a,b",
    "a:b",
    "100%",
    "%2C",
    "%252C",
    "%",
    "会议，一",
    "a b",
    "+",
    "&sel=x",
    "#",
    "😀",
    "𠮷",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(",", ":", "%", "2", "C", "5", "-", " ", "=", "&"),
    minLength: 1,
    maxLength: 8,
  }),
);

const anySelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>({ type: "none" }),
  fc.record({ type: fc.constantFrom("event", "theme", "source"), id: anyId }),
);

const anyPlace: fc.Arbitrary<Place> = fc
  .record({ sourceId: anyId, start: fc.nat(999_999), length: fc.integer({ min: 1, max: 9999 }) })
  .map(({ sourceId, start, length }) => ({ sourceId, start, end: start + length }));

const anyDay = fc.double({ min: -4e6, max: 4e6, noNaN: true }).filter((day) => !Object.is(day, -0));
const anyWindow = fc
  .tuple(anyDay, anyDay)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    themes: fc.uniqueArray(anyId, { maxLength: 5 }),
    sources: fc.uniqueArray(anyId, { maxLength: 5 }),
    kinds: fc.subarray([...EVENT_KINDS]),
    bases: fc.subarray([...DATE_BASES]),
    speakers: fc.uniqueArray(anyId, { maxLength: 5 }),
    statuses: fc.subarray([...EVENT_STATUSES]),
    text: fc.oneof(fc.constant(""), anyId).map((text) => text.trim()),
  })
  .map((filters) => (isUnfiltered(filters) ? NO_FILTERS : filters));

const anyStudy: fc.Arbitrary<Study> = fc.oneof(
  fc.record({
    type: fc.constant("concordance" as const),
    find: fc.oneof(fc.constant(""), anyId).map((text) => cleanText(text)),
    syntax: fc.constantFrom(...SYNTAXES),
    order: fc.constantFrom(...LINE_ORDERS),
    sources: fc.uniqueArray(anyId, { maxLength: 3 }),
    speakers: fc.uniqueArray(anyId, { maxLength: 3 }),
    voices: fc.subarray([...VOICES]),
    years: fc.uniqueArray(fc.integer({ min: -3000, max: 3000 }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant("matrix" as const),
    show: fc.constantFrom(...MATRIX_VIEWS),
    order: fc.constantFrom(...MATRIX_ORDERS),
    within: fc.constantFrom(...MATRIX_UNITS),
    cell: fc.oneof(fc.constant([]), fc.tuple(anyId, anyId)),
  }),
  fc.record({
    type: fc.constant("differences" as const),
    isBlind: fc.boolean(),
    tags: fc.subarray([...DIFFERENCE_TAGS]),
  }),
  fc.record({
    type: fc.constant("notebook" as const),
    show: fc.constantFrom(...NOTEBOOK_PAGES),
    note: fc.oneof(fc.constant(""), anyId).map((text) => cleanText(text)),
  }),
  fc.constantFrom<Study>({ type: "candidates" }, { type: "account" }),
);

/** Every view a link may carry. A place without an open source is a place in the source it names. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    language: fc.constantFrom("en", "zh"),
    dress: fc.constantFrom(...DRESSES),
    scale: fc.constantFrom(...SCALES),
    clock: fc.constantFrom(...CLOCKS),
    threadOrder: fc.constantFrom(...THREAD_ORDERS),
    filterMode: fc.constantFrom(...FILTER_MODES),
    selection: anySelection,
    filters: anyFilters,
    sourceId: fc.option(anyId, { nil: undefined }),
    place: fc.option(anyPlace, { nil: undefined }),
    window: fc.option(anyWindow, { nil: undefined }),
    beside: fc.uniqueArray(anyId, { maxLength: 3 }).map((ids) => (ids.length < 2 ? [] : ids)),
    study: fc.option(anyStudy, { nil: undefined }),
    inColumns: fc.option(fc.constant(true as const), { nil: undefined }),
    lesson: fc.option(fc.record({ lessonId: anyId, sceneId: anyId, step: fc.nat(9999) }), {
      nil: undefined,
    }),
    stage: fc.option(fc.record({ page: fc.oneof(fc.nat(9999), fc.constant("last" as const)) }), {
      nil: undefined,
    }),
  })
  .map(({ sourceId, place, window, study, inColumns, lesson, stage, ...view }) => {
    const open = sourceId ?? place?.sourceId;
    return {
      ...view,
      ...(open !== undefined && { sourceId: open }),
      ...(place && { place }),
      ...(window && { window }),
      ...(study && { study }),
      ...(inColumns && { inColumns }),
      ...(lesson && { lesson }),
      ...(stage && { stage }),
    };
  });
