import { createHash } from "node:crypto";
import { assert } from "../../src/base/assert.ts";
import type { Dating } from "../../src/domain/dating.ts";
import type { Bilingual } from "../../src/domain/language.ts";
import type { Passage } from "../../src/domain/passage.ts";
import type { SourceDocument } from "../../src/domain/source-document.ts";
import type { Span } from "../../src/domain/span.ts";
import type { Occurrence } from "../../src/domain/theme.ts";
import type { EventKind, TimelineEvent } from "../../src/domain/timeline-event.ts";
import { seededNumbers } from "../support/make-news.ts";
import {
  below,
  dayInChinese,
  dayInEnglish,
  drawDate,
  FIRST_DAY,
  onDay,
  pick,
  since,
} from "./synthetic-date.ts";
import type { Random, SyntheticDate } from "./synthetic-date.ts";
import { drawHappening, drawImportance, drawKind, type Happening } from "./synthetic-happening.ts";
import { writeText } from "./synthetic-text.ts";
import { LANES, PLACES, THEMES } from "./synthetic-words.ts";

/** One newspaper of a synthetic corpus, before it is written. */
export type SourcePlan = {
  readonly index: number;
  readonly seed: number;
  /** Its events have the ids `e<first>`, `e<first + 1>` … */
  readonly first: number;
  readonly events: number;
  /** Most of what it tells happened between these days; it came out on the second. */
  readonly from: number;
  readonly publishedOn: number;
  /** Sentences at its end, of which no event is told. */
  readonly epilogue: readonly Bilingual[];
};

export type SyntheticSource = {
  readonly source: SourceDocument;
  readonly events: readonly TimelineEvent[];
  readonly occurrences: readonly Occurrence[];
  readonly epilogue: readonly Passage[];
};

/** Shorter than what the pipeline keeps, so that files stay small; the passages resolve all the same. */
const CONTEXT = 4;
const LOOKS_BACK_SHARE = 0.15;
const HAS_PARTS_SHARE = 0.3;
const DECISION = { by: "A. Editor", on: "2026-01-31", why: { en: "It says so.", zh: "文中如此。" } };
const REASON = { en: "Worked out from these words.", zh: "由这些文字推得。" };

/** An event while its source is still being written: passages need the text that follows them. */
type Told = {
  readonly happening: Happening;
  readonly date: SyntheticDate;
  readonly span: Span;
  readonly links: Pick<TimelineEvent, "publishes" | "saidIn" | "partOf" | "order">;
};

type PassageOf = (span: Span) => Passage;

/** The same plan gives the same source, so that a file can be written part by part. */
export function makeSyntheticSource(plan: SourcePlan): SyntheticSource {
  const random = seededNumbers(plan.seed + Math.imul(plan.index + 1, 0x9e3779b1));
  const language = plan.index % 2 === 0 ? "en" : "zh";
  const sourceId = `s${plan.index + 1}`;
  const writer = writeText(sourceId, language);
  const place = pick(random, PLACES);
  const day = { en: dayInEnglish(plan.publishedOn), zh: dayInChinese(plan.publishedOn) };
  writer.write("headline", { en: `News from ${place.en}`, zh: `${place.zh}新闻` });
  const dateline = writer.write("dateline", {
    en: `${place.en}, ${day.en}.`,
    zh: `${place.zh}，${day.zh}。`,
  });
  const published = onDay(plan.publishedOn, "dateline");
  const told: readonly Told[] = [
    {
      happening: drawHappening(random, "publication"),
      date: published,
      span: dateline,
      links: { publishes: sourceId },
    },
    ...tellEvents(random, plan, (says) => writer.write("paragraph", says)),
  ];
  const epilogue = plan.epilogue.map((sentence) => writer.write("paragraph", sentence));
  const { text, segments, sentences } = writer.finish();
  const passageOf: PassageOf = ({ start, end }) => ({
    start,
    end,
    sourceId,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  });
  const reported = told.findIndex(({ happening }) => happening.kind === "meeting");
  return {
    source: {
      id: sourceId,
      file: `sources/${sourceId}.txt`,
      sha256: createHash("sha256").update(text).digest("hex"),
      title: { en: `News from ${place.en}, ${day.en}`, zh: `${place.zh}新闻，${day.zh}` },
      shortTitle: { en: `${place.en} ${plan.index + 1}`, zh: `${place.zh}${plan.index + 1}` },
      genre: "report",
      genreNote: { en: "Invented news.", zh: "虚构的新闻。" },
      languages: [language],
      publication: withReason(published, passageOf(dateline)),
      missing: [],
      rights: { en: "Invented; free to use.", zh: "虚构，可自由使用。" },
      ...(reported !== -1 && { reports: `e${plan.first + reported}` }),
      witnesses: [{ id: sourceId, language, label: { en: "The text", zh: "原文" } }],
      text,
      segments,
      sentences,
    },
    events: told.map((one, at) => makeEvent(random, `e${plan.first + at}`, sourceId, one, passageOf)),
    occurrences: told.slice(1).flatMap(({ happening, span }) =>
      happening.matters.flatMap(({ words, theme }) => {
        if (theme === undefined) return [];
        const start = span.start + text.slice(span.start, span.end).toLowerCase().indexOf(words[language]);
        return occurrence(theme, words, passageOf({ start, end: start + words[language].length }));
      }),
    ),
    epilogue: epilogue.map(passageOf),
  };
}

/** All but the first event, which is that the source came out. */
function tellEvents(random: Random, plan: SourcePlan, write: (says: Bilingual) => Span): readonly Told[] {
  let whole: { readonly id: string; readonly day: number } | undefined;
  let parts = 0; // still to come
  let order = 0;
  let saidIn: string | undefined; // the last occasion on which something could be said
  return Array.from({ length: plan.events - 1 }, (_, at) => {
    const id = `e${plan.first + at + 1}`;
    const partOf = parts > 0 ? whole : undefined;
    const kind = partOf ? "speech" : drawKind(random);
    const happening = drawHappening(random, kind);
    const date = partOf ? onDay(partOf.day, "stated") : dateOf(random, kind, plan);
    const links = {
      ...(kind === "claim" && saidIn !== undefined && { saidIn }),
      ...(partOf && { partOf: partOf.id, order: (order += 1) }),
    };
    parts = Math.max(0, parts - 1);
    if (kind === "meeting" || kind === "speech") saidIn = id;
    if (kind === "meeting" && date.dating.earliest !== undefined && random() < HAS_PARTS_SHARE) {
      whole = { id, day: date.dating.earliest };
      parts = 1 + below(random, 4);
      order = 0;
    }
    return { happening, date, span: write(happening.tell(date.says)), links };
  });
}

function dateOf(random: Random, kind: EventKind, plan: SourcePlan): SyntheticDate {
  const from = random() < LOOKS_BACK_SHARE ? FIRST_DAY : plan.from;
  const day = from + below(random, plan.publishedOn - from + 1);
  return kind === "claim" ? since(day, "stated") : drawDate(random, day);
}

function makeEvent(
  random: Random,
  id: string,
  sourceId: string,
  { happening, date, span, links }: Told,
  passageOf: PassageOf,
): TimelineEvent {
  const { kind, title, shortTitle } = happening;
  const passage = passageOf(span);
  const chance = random();
  const status = chance < 0.8 ? "proposed" : chance < 0.95 ? "confirmed" : "corrected";
  return {
    id,
    kind,
    title,
    shortTitle,
    status,
    importance: drawImportance(random),
    dating: withReason(date, passage),
    ...links,
    laneId: `l${below(random, LANES.length) + 1}`,
    participants: [],
    passages: [passage],
    reportedIn: [sourceId],
    ...(status !== "proposed" && { decision: DECISION }),
  };
}

/** What the words of the passage state themselves needs no further step. */
function withReason({ dating }: SyntheticDate, passage: Passage): Dating {
  const step = { basis: dating.basis, says: REASON, passages: [passage] };
  return { ...dating, steps: dating.basis === "stated" ? [] : [step] };
}

function occurrence(theme: number, words: Bilingual, passage: Passage): Occurrence {
  const { id: themeId, wordings } = THEMES[theme]!;
  const { sourceId, start, exact } = passage;
  assert(exact.toLowerCase() === words.en || exact === words.zh, `${exact} is no wording of ${themeId}`);
  return {
    id: `${themeId}@${sourceId}:${start}`,
    themeId,
    formulaId: `${themeId}.${wordings.indexOf(words) + 1}`,
    strength: "core",
    witnessId: sourceId,
    region: "body",
    passage,
  };
}
