import { contains } from "../../domain/span.ts";
import type { Segment } from "../../domain/source-document.ts";
import { mentionOf, type Actor, type EventMention } from "./event-mention.ts";
import type { EventSource } from "./event-source.ts";

const AGENCY_IN_BRACKETS = /\(([A-Z][\p{L}./& -]{1,30})\)/u;
const AGENCY_IN_CAPITALS =
  /(?:^|[^\p{L}])(XINHUA|REUTERS|AFP|AP|TASS|UPI|ANSA|DPA|EFE|KYODO|YONHAP|BBC|CNN|CCTV|CGTN)(?![\p{L}])/u;
const HAN_AGENCY = /^[【[（(]?(?:据)?(\p{Script=Han}{1,8}?(?:社|网|报|台))/u;

/** That the text came out, from the dateline or header that holds its date. */
export function findIssue({
  id,
  text,
  segments,
  expressions,
  publication,
}: EventSource): readonly EventMention[] {
  if (publication.edtf === undefined) return [];
  const heads = segments.filter(({ kind }) => kind === "dateline" || kind === "header" || kind === "byline");
  const dated = heads.find((segment) =>
    expressions.some(({ passage, dating }) => dating.edtf !== undefined && contains(segment, passage)),
  );
  const words = dated ?? passageOfSteps(publication.steps, id);
  if (words === undefined) return [];
  const segment: Segment | undefined = dated ?? segments.find((candidate) => contains(candidate, words));
  const outlet = findOutlet(text, words.start, words.end);
  const span = { start: words.start, end: words.end };
  return [
    mentionOf(
      {
        eventClass: "issue",
        span,
        rule: segment?.kind === "dateline" ? "dateline" : "header-date",
        confidence: publication.edtf.includes("?") ? "medium" : "high",
        modality: "asserted",
        clause: span,
        ...(outlet && { actor: outlet }),
      },
      {
        sourceId: id,
        witnessId: segment?.witnessId ?? id,
        language: segment?.language ?? "en",
        segmentId: segment?.id ?? "head",
        isLead: true,
        isHeading: true,
        passage: { start: words.start, end: words.end },
      },
    ),
  ];
}

const passageOfSteps = (steps: EventSource["publication"]["steps"], id: string) =>
  steps.flatMap(({ passages }) => passages).find(({ sourceId }) => sourceId === id);

/** Who sent it: in brackets in an English dateline, at the head of a Chinese one, in capitals in a header. */
function findOutlet(text: string, start: number, end: number): Actor | undefined {
  const words = text.slice(start, end);
  const match = AGENCY_IN_BRACKETS.exec(words) ?? HAN_AGENCY.exec(words) ?? AGENCY_IN_CAPITALS.exec(words);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const at = start + match.index + match[0].indexOf(name);
  return { start: at, end: at + name.length, name };
}

const PLACE_IN_CAPITALS = /^(\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,3})(?=,| --| \(|\s—)/u;
const PLACE_IN_HAN = /(?:社|网|报|台)([\p{Script=Han}]{2,6}?)(?=\d|[一二三四五六七八九十〇]+月)/u;

type PlaceSpan = { readonly start: number; readonly end: number };
const PLACES = new WeakMap<EventSource, PlaceSpan | "none">();

/** Where the report was written, from its dateline. */
export function datelinePlace(source: EventSource): PlaceSpan | undefined {
  const place = PLACES.get(source) ?? readPlace(source) ?? "none";
  PLACES.set(source, place);
  return place === "none" ? undefined : place;
}

function readPlace({ text, segments }: EventSource): PlaceSpan | undefined {
  const dateline = segments.find(({ kind }) => kind === "dateline");
  if (dateline === undefined) return undefined;
  const words = text.slice(dateline.start, dateline.end);
  const match = PLACE_IN_CAPITALS.exec(words) ?? PLACE_IN_HAN.exec(words);
  const place = match?.[1];
  if (match === null || place === undefined) return undefined;
  const at = dateline.start + match.index + match[0].indexOf(place);
  return { start: at, end: at + place.length };
}
