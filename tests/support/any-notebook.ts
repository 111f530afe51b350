import fc from "fast-check";
import { DIFFERENCE_TAGS } from "../../src/domain/difference.ts";
import { GUESS_FORMS } from "../../src/domain/lesson.ts";
import { entriesOf, SEEN_THINGS } from "../../src/notebook/entry.ts";
import type { Entry, Note, NoteTarget } from "../../src/notebook/entry.ts";
import type { Notebook } from "../../src/notebook/notebook.ts";
import { APPEARANCES, SPACINGS, TEXT_SIZES } from "../../src/state/session.ts";
import { anyId } from "./any-view.ts";

/** What people write, and what others have written to break what reads it. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "",
    "=1+1",
    "</script><script>alert(1)</script>",
    "__proto__",
    'a "quoted", word\r\nand a line',
    "网络强国 – was heißt das?",
    "\u2028\u2029\u0000\ud800",
    "# no heading\n- no list",
  ),
);

const anyTime = fc.oneof(fc.nat(2_000_000_000_000), fc.double({ noNaN: true, noDefaultInfinity: true }));

const anyPassage = fc
  .record({ sourceId: anyId, start: fc.nat(9999), exact: anyWords, prefix: anyWords, suffix: anyWords })
  .map(({ exact, ...rest }) => ({ ...rest, exact, end: rest.start + exact.length + 1 }));

export const anyTarget: fc.Arbitrary<NoteTarget> = fc.oneof(
  fc.constant<NoteTarget>({ type: "none" }),
  fc.record({ type: fc.constantFrom("event" as const, "theme" as const, "source" as const), id: anyId }),
  fc.record({ type: fc.constant("passage" as const), passage: anyPassage }),
);

export const anyNote: fc.Arbitrary<Note> = fc.record(
  {
    kind: fc.constant("note" as const),
    id: anyId,
    target: anyTarget,
    body: anyWords,
    created: anyTime,
    changed: anyTime,
  },
  { noNullPrototype: true },
);

export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  anyNote,
  fc.record({
    kind: fc.constant("answer" as const),
    lesson: anyId,
    question: anyId,
    version: fc.constantFrom("", "x1"),
    form: fc.constantFrom(...GUESS_FORMS),
    words: anyWords,
    choices: fc.array(anyId, { maxLength: 3 }),
    isRevealed: fc.boolean(),
    created: anyTime,
    changed: anyTime,
  }),
  fc.record({
    kind: fc.constant("seen" as const),
    thing: fc.constantFrom(...SEEN_THINGS),
    id: anyId,
    first: anyTime,
    last: anyTime,
  }),
  fc.record({ kind: fc.constant("tag" as const), id: anyId, tag: fc.constantFrom(...DIFFERENCE_TAGS) }),
  fc.record({
    kind: fc.constant("wording" as const),
    id: anyId,
    decision: fc.constantFrom("accepted" as const, "aside" as const),
  }),
  fc.record({
    kind: fc.constant("reading" as const),
    settings: fc.record({
      size: fc.constantFrom(...TEXT_SIZES),
      appearance: fc.constantFrom(...APPEARANCES),
      spacing: fc.constantFrom(...SPACINGS),
      showsVoices: fc.boolean(),
      foldsFurniture: fc.boolean(),
      showsPinyin: fc.boolean(),
    }),
  }),
  fc.record({ kind: fc.constant("place" as const), address: anyWords, at: anyTime }),
);

const RESERVED = new Set(["__proto__", "constructor", "prototype"]);
const anyField = fc.string({ maxLength: 8 }).filter((name) => !RESERVED.has(name));

/** Fields of a version that is still to come. */
const anyRest = fc.dictionary(anyField, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3, noNullPrototype: true });

const isHonest = (value: unknown): boolean =>
  !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value));

const HEAD = ["format", "formatVersion", "corpusId", "entries"];

/** Any notebook, with fields and kinds of entries that this version does not know. */
export const anyNotebook: fc.Arbitrary<Notebook> = fc
  .record({
    corpusId: anyId,
    entries: fc.array(fc.tuple(anyEntry, anyRest), { maxLength: 12 }),
    strange: fc.array(
      anyRest.map((rest) => ({ ...rest, kind: "of-tomorrow" })),
      { maxLength: 2 },
    ),
    rest: anyRest,
  })
  .filter(isHonest)
  .map(({ entries, strange, corpusId, rest }) => ({
    corpusId,
    strange,
    entries: entriesOf(entries.map(([entry, more]) => ({ ...more, ...entry }))),
    rest: Object.fromEntries(Object.entries(rest).filter(([name]) => !HEAD.includes(name))),
  }));
