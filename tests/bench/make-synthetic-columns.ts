import { DATE_BASES } from "../../src/domain/dating.ts";
import { EVENT_KINDS } from "../../src/domain/timeline-event.ts";
import { EDGES, type EventColumns, type EventWords } from "../../src/timeline/event-columns.ts";
import type { Extent } from "../../src/timeline/time-scale.ts";
import { seededNumbers } from "../support/make-news.ts";
import { below, dayInChinese, dayInEnglish, drawBasis, FIRST_DAY, LAST_DAY } from "./synthetic-date.ts";
import { drawHappening, drawImportance, drawKind } from "./synthetic-happening.ts";
import { LANES, THEMES } from "./synthetic-words.ts";

const [MEETING, SPEECH, PUBLICATION, CLAIM] = ["meeting", "speech", "publication", "claim"].map((kind) =>
  EVENT_KINDS.findIndex((other) => other === kind),
) as [number, number, number, number];
const UNKNOWN = DATE_BASES.indexOf("unknown");

const TOWARDS_PRESENT = 0.7;
const PART_SHARE = 0.5; // of what happens on the day of a meeting
const THEME_SHARE = 0.3;
const LONGEST_PARTS = 5;
const REPORTED_SHARE = 0.2;

/**
 * Columns of `count` invented events over 1900–2025 with the same proportions as `makeSyntheticCorpus`,
 * made without an object for any of them. Words are made when they are asked for.
 */
export function makeSyntheticColumns(count: number, seed = 1): EventColumns {
  const random = seededNumbers(seed);
  const days = Float64Array.from({ length: count }, () =>
    Math.floor(FIRST_DAY + (LAST_DAY + 1 - FIRST_DAY) * random() ** TOWARDS_PRESENT),
  ).toSorted();
  const columns = {
    count,
    earliest: days.slice(),
    latest: days.slice(),
    said: new Float64Array(count),
    lane: new Uint8Array(count),
    kind: new Uint8Array(count),
    basis: new Uint8Array(count),
    status: new Uint8Array(count),
    importance: new Uint8Array(count),
    edges: new Uint8Array(count),
    partOf: new Int32Array(count).fill(-1),
    toldIn: new Int32Array(count).fill(-1),
  };
  const reports = new Map<number, readonly number[]>();
  const candidates = new Map<number, readonly Extent[]>();
  const themeStart = new Uint32Array(count + 1);
  const themes: number[] = [];
  let meeting = -1; // the last one
  let parts = 0; // of it
  for (let at = 0; at < count; at += 1) {
    const day = days[at] ?? 0;
    const isLastOfDay = days[at + 1] !== day;
    const onSameDay = meeting !== -1 && days[meeting] === day && meeting + parts === at - 1;
    const isPart = onSameDay && parts < LONGEST_PARTS && random() < PART_SHARE;
    // What stays open comes after everything else of its day, or the order would not be that of time.
    const kind = isPart ? SPEECH : kindOf(random, isLastOfDay);
    columns.kind[at] = kind;
    columns.lane[at] = isPart ? (columns.lane[meeting] ?? 0) : below(random, LANES.length);
    columns.basis[at] = DATE_BASES.indexOf(drawBasis(random));
    columns.status[at] = statusOf(random());
    columns.importance[at] = drawImportance(random);
    columns.said[at] = random() < 0.01 ? NaN : Math.min(day + below(random, 60), LAST_DAY);
    if (isPart) {
      parts += 1;
      columns.partOf[at] = meeting;
    } else if (kind === CLAIM) {
      columns.latest[at] = Infinity;
      columns.toldIn[at] = meeting;
      columns.said[at] = Math.min(day + 30 + below(random, 2000), LAST_DAY);
    } else {
      columns.latest[at] = Math.min(day + lengthOf(random), LAST_DAY);
      columns.edges[at] = edgesOf(random);
    }
    if (!isPart && random() < 0.015) {
      const later = Math.min(day + 365 * (1 + below(random, 6)), LAST_DAY);
      candidates.set(
        at,
        [day, later].map((from) => ({ from, to: from + 1 })),
      );
      columns.latest[at] = later;
    }
    if (kind === PUBLICATION && meeting !== -1 && random() < REPORTED_SHARE) reports.set(at, [meeting]);
    if (kind === MEETING) [meeting, parts] = [at, 0];
    if (random() < THEME_SHARE) themes.push(below(random, THEMES.length));
    themeStart[at + 1] = themes.length;
  }
  // A few wait in the tray: they come last.
  const undated = Math.floor(count / 500);
  columns.earliest.fill(-Infinity, count - undated);
  columns.latest.fill(Infinity, count - undated);
  columns.basis.fill(UNKNOWN, count - undated);
  columns.partOf.fill(-1, count - undated);
  for (let at = count - undated; at < count; at += 1) {
    candidates.delete(at);
    reports.delete(at);
  }
  return {
    ...columns,
    reports,
    candidates,
    themeStart,
    themes: Uint16Array.from(themes),
    words: wordsOf(columns, seed),
  };
}

function kindOf(random: () => number, mayStayOpen: boolean): number {
  const kind = EVENT_KINDS.indexOf(drawKind(random));
  return kind === CLAIM && !mayStayOpen ? SPEECH : kind;
}

const statusOf = (share: number): number => (share < 0.8 ? 0 : share < 0.95 ? 1 : 2);

/** Days after the first: most have none, some are months, a few are years. */
function lengthOf(random: () => number): number {
  const share = random();
  if (share < 0.72) return 0;
  if (share < 0.82) return 29;
  if (share < 0.9) return 364;
  return 1 + below(random, share < 0.975 ? 12 : 700);
}

function edgesOf(random: () => number): number {
  const share = random();
  if (share < 0.02) return EDGES.approximateStart | EDGES.approximateEnd;
  return share < 0.05 ? EDGES.uncertain : 0;
}

/** The same event is always called the same, though nothing is kept. */
function wordsOf({ earliest, kind }: Pick<EventColumns, "earliest" | "kind">, seed: number): EventWords {
  const happening = (at: number) =>
    drawHappening(
      seededNumbers(Math.imul(at + 1, 0x9e3779b1) + seed),
      EVENT_KINDS[kind[at] ?? 0] ?? "background",
    );
  return {
    id: (at) => `e${String(at + 1).padStart(7, "0")}`,
    title: (at, language) => happening(at).title[language],
    shortTitle: (at, language) => happening(at).shortTitle[language],
    date: (at, language) => {
      const day = earliest[at] ?? -Infinity;
      if (!Number.isFinite(day)) return "";
      return language === "zh" ? dayInChinese(day) : dayInEnglish(day);
    },
  };
}
