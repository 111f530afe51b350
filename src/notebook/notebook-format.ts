import * as v from "valibot";
import { LINK_STATUSES } from "../domain/alignment.ts";
import { DIFFERENCE_TAGS } from "../domain/difference.ts";
import { GUESS_FORMS } from "../domain/lesson.ts";
import { CONFIDENCES } from "../domain/proposal.ts";
import { SPACINGS, TEXT_SIZES } from "../state/session.ts";
import { SEEN_THINGS } from "./entry.ts";
import type { Entry } from "./entry.ts";

/**
 * The entries of a notebook as schemas. They say of what they know how it must be, and let pass what they do
 * not know: a field that a newer version has added is kept.
 */
const text = v.string();
const id = v.pipe(v.string(), v.nonEmpty());
const time = v.pipe(v.number(), v.finite());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const passage = v.looseObject({
  sourceId: id,
  start: offset,
  end: offset,
  exact: text,
  prefix: text,
  suffix: text,
});

const target = v.variant("type", [
  v.looseObject({ type: v.literal("none") }),
  v.looseObject({ type: v.picklist(["event", "theme", "source"]), id }),
  v.looseObject({ type: v.literal("passage"), passage }),
]);

const note = v.looseObject({
  kind: v.literal("note"),
  id,
  target,
  body: text,
  created: time,
  changed: time,
  besides: v.exactOptional(id),
});

const answer = v.looseObject({
  kind: v.literal("answer"),
  lesson: id,
  question: id,
  version: text,
  form: v.picklist(GUESS_FORMS),
  words: text,
  choices: v.array(id),
  isRevealed: v.boolean(),
  created: time,
  changed: time,
});

const seen = v.looseObject({
  kind: v.literal("seen"),
  thing: v.picklist(SEEN_THINGS),
  id,
  first: time,
  last: time,
});

const tagging = v.looseObject({ kind: v.literal("tag"), id, tag: v.picklist(DIFFERENCE_TAGS) });

const wording = v.looseObject({
  kind: v.literal("wording"),
  id,
  decision: v.picklist(["accepted", "aside"]),
});

const bilingual = v.looseObject({ en: text, zh: text });
const provenance = v.looseObject({ rule: text, confidence: v.picklist(CONFIDENCES), because: bilingual });

const link = v.looseObject({
  id,
  a: id,
  b: id,
  left: v.array(id),
  right: v.array(id),
  status: v.picklist(LINK_STATUSES),
  moved: v.boolean(),
  provenance,
});

const ownLinks = v.looseObject({ kind: v.literal("links"), a: id, b: id, links: v.array(link) });

const settings = v.looseObject({
  size: v.picklist(TEXT_SIZES),
  spacing: v.picklist(SPACINGS),
  showsVoices: v.boolean(),
  foldsFurniture: v.boolean(),
  showsPinyin: v.boolean(),
});

const reading = v.looseObject({ kind: v.literal("reading"), settings });

const place = v.looseObject({ kind: v.literal("place"), address: text, at: time });

const SCHEMAS: Readonly<Record<Entry["kind"], v.GenericSchema>> = {
  note,
  answer,
  seen,
  tag: tagging,
  wording,
  links: ownLinks,
  reading,
  place,
};

/** Whether a thing says that it is an entry of a kind known here. */
export const isOfKnownKind = (thing: unknown): thing is { readonly kind: Entry["kind"] } =>
  typeof thing === "object" &&
  thing !== null &&
  "kind" in thing &&
  typeof thing.kind === "string" &&
  Object.hasOwn(SCHEMAS, thing.kind);

/** Whether it is one. */
export const isEntry = (thing: unknown): thing is Entry =>
  isOfKnownKind(thing) && v.is(SCHEMAS[thing.kind], thing);
