import { CLOCKS } from "../domain/clock.ts";
import { DATE_BASES } from "../domain/dating.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../domain/timeline-event.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import type { Language } from "../domain/language.ts";
import type { LessonPlace } from "../domain/lesson.ts";
import { DRESSES, NO_FILTERS, SCALES, THREAD_ORDERS, initialView } from "./app-state.ts";
import type { Filters, Place, Selection, Stage, View } from "./app-state.ts";
import { cleanText } from "./clean-text.ts";
import { FACETS, isUnfiltered } from "./filters.ts";
import { decodeStudy, encodeStudy } from "./study.ts";

/**
 * The view as the fragment of the address, version 1:
 *
 *     #v=1&lang=zh&as=list&scale=calendar&clock=said&order=frequency
 *      &sel=event:conf-2018&in=conference-2018&at=conference-2018:476-499
 *      &from=17641&to=17643.5&themes=a,b&sources=c&kinds=meeting,speech
 *      &bases=stated,weekday&speakers=d&statuses=proposed&q=cyber%20power&dim=1
 *      &with=a.zh,a.en&study=concordance&find=cyber&how=regex&sort=left
 *      &lesson=own-date&scene=weekday&step=2&mode=present&page=2
 *
 * Parts at their default are left out. What cannot be read is dropped, so that an old or
 * mangled link still opens the page; ids that the corpus does not hold are dealt with by
 * `fit-view.ts` once the corpus is there. Numbers: UTF-16 offsets in `at`, day numbers in
 * `from` and `to`.
 */
export const URL_VERSION = 1;

const SELECTION_TYPES = ["event", "theme", "source"] as const;
const MAX_LIST = 200;
const MAX_TEXT = 200;

export function encodeView(view: View): string {
  const fields: [string, string][] = [["v", String(URL_VERSION)]];
  if (view.language === "zh") fields.push(["lang", "zh"]);
  if (view.dress !== "score") fields.push(["as", view.dress]);
  if (view.scale !== "gaps-collapsed") fields.push(["scale", view.scale]);
  if (view.clock !== "happened") fields.push(["clock", view.clock]);
  if (view.threadOrder !== "family") fields.push(["order", view.threadOrder]);
  if (view.selection.type !== "none") fields.push(["sel", `${view.selection.type}:${view.selection.id}`]);
  if (view.sourceId !== undefined) fields.push(["in", view.sourceId]);
  if (view.place) fields.push(["at", `${view.place.sourceId}:${view.place.start}-${view.place.end}`]);
  if (view.window) fields.push(["from", String(view.window.from)], ["to", String(view.window.to)]);
  for (const key of FACETS) {
    if (view.filters[key].length > 0) fields.push([key, joined(view.filters[key])]);
  }
  if (view.filters.text !== "") fields.push(["q", view.filters.text]);
  if (view.filterMode === "dim") fields.push(["dim", "1"]);
  if (view.beside.length > 0) fields.push(["with", joined(view.beside)]);
  if (view.inColumns) fields.push(["columns", "1"]);
  if (view.study) for (const [key, value] of encodeStudy(view.study, joined)) fields.push([key, value]);
  if (view.lesson) for (const field of encodeLesson(view.lesson)) fields.push(field);
  if (view.stage) fields.push(["mode", "present"]);
  if (view.stage && view.stage.page !== 0) fields.push(["page", String(view.stage.page)]);
  return `#${fields.map(([key, value]) => `${key}=${escapeField(value)}`).join("&")}`;
}

/** `fallback` is the language of a link that names none. */
export function decodeView(fragment: string, fallback: Language = "en"): View {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const language = fields.get("lang") === "zh" ? "zh" : fields.has("v") ? "en" : fallback;
  const selection = decodeSelection(fields.get("sel"));
  const place = decodePlace(fields.get("at"));
  const window = decodeWindow(fields.get("from"), fields.get("to"));
  const sourceId = fields.get("in") ?? place?.sourceId;
  const lesson = decodeLesson(fields);
  const study = decodeStudy(fields, (key) => listOf(fields, key));
  return {
    ...initialView(language),
    dress: oneOf(DRESSES, fields.get("as")) ?? "score",
    scale: oneOf(SCALES, fields.get("scale")) ?? "gaps-collapsed",
    clock: oneOf(CLOCKS, fields.get("clock")) ?? "happened",
    threadOrder: oneOf(THREAD_ORDERS, fields.get("order")) ?? "family",
    selection,
    filters: decodeFilters(fields),
    filterMode: fields.get("dim") === "1" ? "dim" : "hide",
    ...(sourceId !== undefined && { sourceId }),
    ...(place && { place }),
    beside: decodeBeside(fields),
    ...(fields.get("columns") === "1" && { inColumns: true as const }),
    ...(study && { study }),
    ...(window && { window }),
    ...(lesson && { lesson }),
    ...(fields.get("mode") === "present" && { stage: decodeStage(fields.get("page")) }),
  };
}

const encodeLesson = ({ lessonId, sceneId, step }: LessonPlace): readonly [string, string][] => [
  ["lesson", lessonId],
  ["scene", sceneId],
  ...(step === 0 ? [] : [["step", String(step)] as [string, string]]),
];

/** A lesson that names no scene begins with its first; see `lessons/find-scene.ts`. */
function decodeLesson(fields: URLSearchParams): LessonPlace | undefined {
  const [lessonId, step] = [fields.get("lesson"), fields.get("step") ?? ""];
  if (!lessonId) return undefined;
  return { lessonId, sceneId: fields.get("scene") ?? "", step: /^\d{1,4}$/.test(step) ? Number(step) : 0 };
}

function decodeStage(page: string | null): Stage {
  if (page === "last") return { page };
  return { page: /^\d{1,4}$/.test(page ?? "") ? Number(page) : 0 };
}

/** One text alone is no comparison, and more than three no one can read. */
function decodeBeside(fields: URLSearchParams): readonly string[] {
  const ids = listOf(fields, "with").slice(0, 3);
  return ids.length < 2 ? [] : ids;
}

/** The entries of a list, each once. */
const listOf = (fields: URLSearchParams, key: string): readonly string[] =>
  [...new Set((fields.get(key) ?? "").split(","))]
    .filter((entry) => entry !== "")
    .slice(0, MAX_LIST)
    .map(unescapeComma);

function decodeSelection(field: string | null): Selection {
  const [type, id] = splitOnce(field ?? "", ":");
  const known = oneOf(SELECTION_TYPES, type);
  return known && id ? { type: known, id } : { type: "none" };
}

function decodePlace(field: string | null): Place | undefined {
  const match = /^(.+):(\d{1,9})-(\d{1,9})$/s.exec(field ?? "");
  if (!match) return undefined;
  const [, sourceId = "", start, end] = match;
  return Number(start) < Number(end) ? { sourceId, start: Number(start), end: Number(end) } : undefined;
}

/** A window must be finite and wider than nothing; NaN and infinities in a link are ignored. */
function decodeWindow(from: string | null, to: string | null): ViewWindow | undefined {
  if (!from || !to) return undefined;
  const window = { from: Number(from), to: Number(to) };
  return Number.isFinite(window.from) && Number.isFinite(window.to) && window.from < window.to
    ? window
    : undefined;
}

function decodeFilters(fields: URLSearchParams): Filters {
  const list = (key: string) => listOf(fields, key);
  const known = <T extends string>(key: string, choices: readonly T[]) =>
    list(key).flatMap((entry) => oneOf(choices, entry) ?? []);
  const filters: Filters = {
    themes: list("themes"),
    sources: list("sources"),
    kinds: known("kinds", EVENT_KINDS),
    bases: known("bases", DATE_BASES),
    speakers: list("speakers"),
    statuses: known("statuses", EVENT_STATUSES),
    text: cleanText((fields.get("q") ?? "").slice(0, MAX_TEXT)),
  };
  return isUnfiltered(filters) ? NO_FILTERS : filters;
}

function oneOf<T extends string>(choices: readonly T[], value: string | null | undefined): T | undefined {
  return choices.find((choice) => choice === value);
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Keeps `:`, `,` and `.` readable in the address; all else that matters to a URL is escaped. */
const escapeField = (value: string): string =>
  encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2C", ",");

const joined = (ids: readonly string[]): string => ids.map(escapeComma).join(",");
const escapeComma = (id: string): string => id.replaceAll("%", "%25").replaceAll(",", "%2C");
const unescapeComma = (id: string): string => id.replaceAll("%2C", ",").replaceAll("%25", "%");
