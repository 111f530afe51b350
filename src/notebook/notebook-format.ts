import { LINK_STATUSES } from "../domain/alignment.ts";
import { DIFFERENCE_TAGS } from "../domain/difference.ts";
import { GUESS_FORMS } from "../domain/lesson.ts";
import { CONFIDENCES } from "../domain/proposal.ts";
import { APPEARANCES, SPACINGS, TEXT_SIZES } from "../state/session.ts";
import { SEEN_THINGS } from "./entry.ts";
import type { Entry } from "./entry.ts";

/**
 * How the entries of a notebook must be. What is known is checked; what is not known is let pass: a field that a
 * newer version has added is kept. The schema library stays out of this: it is one file, and what only notes
 * need of it would be loaded with the first page.
 */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string";
const id: Check = (value) => typeof value === "string" && value !== "";
const flag: Check = (value) => typeof value === "boolean";
const time: Check = (value) => typeof value === "number" && Number.isFinite(value);
const offset: Check = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
const oneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const anyOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const absent: Check = (value) => value === undefined;
const objectWith =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check(Reflect.get(value, name)));

const passage = objectWith({
  sourceId: id,
  start: offset,
  end: offset,
  exact: text,
  prefix: text,
  suffix: text,
});

const target = anyOf(
  objectWith({ type: oneOf(["none"]) }),
  objectWith({ type: oneOf(["event", "theme", "source"]), id }),
  objectWith({ type: oneOf(["passage"]), passage }),
);

const bilingual = objectWith({ en: text, zh: text });

const link = objectWith({
  id,
  a: id,
  b: id,
  left: listOf(id),
  right: listOf(id),
  status: oneOf(LINK_STATUSES),
  moved: flag,
  provenance: objectWith({ rule: text, confidence: oneOf(CONFIDENCES), because: bilingual }),
});

const settings = objectWith({
  appearance: anyOf(absent, oneOf(APPEARANCES)), // notebooks from before there was a choice have none
  size: oneOf(TEXT_SIZES),
  spacing: oneOf(SPACINGS),
  showsVoices: flag,
  foldsFurniture: flag,
  showsPinyin: flag,
});

const CHECKS: Readonly<Record<Entry["kind"], Check>> = {
  note: objectWith({ id, target, body: text, created: time, changed: time, besides: anyOf(absent, id) }),
  answer: objectWith({
    lesson: id,
    question: id,
    version: text,
    form: oneOf(GUESS_FORMS),
    words: text,
    choices: listOf(id),
    isRevealed: flag,
    created: time,
    changed: time,
  }),
  seen: objectWith({ thing: oneOf(SEEN_THINGS), id, first: time, last: time }),
  tag: objectWith({ id, tag: oneOf(DIFFERENCE_TAGS) }),
  wording: objectWith({ id, decision: oneOf(["accepted", "aside"]) }),
  links: objectWith({ a: id, b: id, links: listOf(link) }),
  reading: objectWith({ settings }),
  place: objectWith({ address: text, at: time }),
};

/** Whether a thing says that it is an entry of a kind known here. */
export const isOfKnownKind = (thing: unknown): thing is { readonly kind: Entry["kind"] } =>
  typeof thing === "object" &&
  thing !== null &&
  "kind" in thing &&
  typeof thing.kind === "string" &&
  Object.hasOwn(CHECKS, thing.kind);

/** Whether it is one. */
export const isEntry = (thing: unknown): thing is Entry => isOfKnownKind(thing) && CHECKS[thing.kind](thing);
