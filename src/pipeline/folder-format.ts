/** The files of a corpus folder, as a person writes them. `data/README.md` explains each entry. */
import * as v from "valibot";
import { LINK_STATUSES } from "../domain/alignment.ts";
import { DATE_BASES } from "../domain/dating.ts";
import { DIFFERENCE_TAGS } from "../domain/difference.ts";
import { GENRES } from "../domain/source-document.ts";
import { STRENGTHS } from "../domain/theme.ts";
import { EVENT_KINDS } from "../domain/timeline-event.ts";

export const words = v.pipe(v.string(), v.nonEmpty());
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));
const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const url = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const language = v.picklist(["en", "zh"]);
export const bilingual = v.strictObject({ en: words, zh: words });
export const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), []);

/** Words of a source: `words`, or `from` and `to` for a long passage; `nth` counts from 1. */
export const quoted = v.strictObject({
  in: v.exactOptional(id),
  words: v.exactOptional(words),
  from: v.exactOptional(words),
  to: v.exactOptional(words),
  nth: v.exactOptional(count),
});
export type QuotedWords = v.InferOutput<typeof quoted>;

const namedSource = v.strictObject({ name: words, url: v.exactOptional(url), seen: v.exactOptional(isoDay) });

/**
 * How something is dated: by expressions of time found in the texts (`rests_on`), like another
 * event (`as`), by the editor's own reading (`edtf`), or not at all (`unknown`, with the reason).
 * `steps` adds reasons; `outside` names knowledge that is not in the texts and changes the date.
 * A step of the basis `outside` names such knowledge too and leaves the date as it is.
 */
const date = v.strictObject({
  rests_on: list(quoted),
  as: v.exactOptional(id),
  edtf: v.exactOptional(words),
  unknown: v.exactOptional(bilingual),
  from_text: v.exactOptional(words),
  from_corpus: v.exactOptional(words),
  steps: list(
    v.strictObject({
      basis: v.picklist(DATE_BASES),
      says: bilingual,
      words: list(quoted),
      named: list(namedSource),
    }),
  ),
  outside: v.exactOptional(
    v.strictObject({
      edtf: words,
      says: bilingual,
      named: v.pipe(v.array(namedSource), v.minLength(1)),
    }),
  ),
});
export type DateEntry = v.InferOutput<typeof date>;

const sourceCard = v.strictObject({
  id,
  file: words,
  sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  title: bilingual,
  short: bilingual,
  genre: v.picklist(GENRES),
  genre_note: bilingual,
  languages: v.pipe(v.array(language), v.minLength(1)),
  outlet: v.exactOptional(v.strictObject({ name: bilingual, basis: bilingual, words: list(quoted) })),
  publication: v.exactOptional(date),
  missing: list(bilingual),
  rights: bilingual,
  url: v.exactOptional(url),
  reports: v.exactOptional(id),
  witnesses: v.pipe(
    v.array(v.strictObject({ id, language, label: bilingual, translates: v.exactOptional(id) })),
    v.minLength(1),
  ),
});
export type SourceCard = v.InferOutput<typeof sourceCard>;

/** Rules of a lane: of each any entry may fit, and all must. `bands` draws lanes in the wide score too. */
const lane = v.strictObject({
  id,
  label: bilingual,
  kinds: v.exactOptional(v.pipe(v.array(v.picklist(EVENT_KINDS)), v.minLength(1))),
  sources: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
  themes: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
});

export const corpusYaml = v.strictObject({
  id,
  title: bilingual,
  summary: bilingual,
  read_on: isoDay,
  lanes: list(lane),
  bands: v.optional(v.boolean(), false),
  sources: v.pipe(v.array(sourceCard), v.minLength(1)),
});

const formula = v.strictObject({
  id,
  label: bilingual,
  strength: v.optional(v.picklist(STRENGTHS), "core"),
  zh: list(words),
  en: list(words),
});

const theme = v.strictObject({
  id,
  family: id,
  label: bilingual,
  short: bilingual,
  zh_formula: words,
  zh_status: bilingual,
  frame: v.optional(v.boolean(), false),
  gloss: bilingual,
  pinyin: v.optional(v.record(words, words), {}),
  formulas: v.array(formula),
  not: list(v.strictObject({ words, why: bilingual })),
});
export type ThemeEntry = v.InferOutput<typeof theme>;

export const themesYaml = v.strictObject({
  families: v.array(v.strictObject({ id, label: bilingual })),
  themes: v.array(theme),
});

export const namesYaml = v.strictObject({
  entities: v.array(
    v.strictObject({
      id,
      type: v.picklist(["person", "organisation", "group", "outlet"]),
      name: bilingual,
      aliases: list(words),
      office: v.exactOptional(bilingual),
    }),
  ),
});

const decided = v.strictObject({ by: words, on: isoDay, why: bilingual });

/**
 * `found` names proposals by their keys: the machine found what the editor decides on. What a
 * decision on found proposals leaves out of kind, date, passages, participants, place, part_of
 * and said_in is taken from them.
 */
const decision = v.strictObject({
  event: id,
  found: list(words),
  kind: v.exactOptional(v.picklist(EVENT_KINDS)),
  title: bilingual,
  short: bilingual,
  importance: v.picklist([1, 2, 3]),
  date: v.exactOptional(date),
  part_of: v.exactOptional(id),
  order: v.exactOptional(count),
  lane: v.exactOptional(id),
  participants: v.exactOptional(
    v.array(v.strictObject({ entity: id, role: bilingual, words: list(quoted) })),
  ),
  place: v.exactOptional(v.strictObject({ name: bilingual, basis: bilingual, words: list(quoted) })),
  passages: v.exactOptional(v.pipe(v.array(quoted), v.minLength(1))),
  publishes: v.exactOptional(id),
  said_in: v.exactOptional(id),
  note: v.exactOptional(bilingual),
  decided,
});
export type DecisionEntry = v.InferOutput<typeof decision>;

const rejection = v.strictObject({ found: words, why: bilingual, by: words, on: isoDay });

export const curationYaml = v.strictObject({ decisions: v.array(decision), rejected: list(rejection) });

/** Periods that the texts name, dated as events are and quoted as they are. */
export const erasYaml = v.strictObject({
  eras: v.array(
    v.strictObject({
      era: id,
      label: bilingual,
      date,
      passages: v.pipe(v.array(quoted), v.minLength(1)),
      decided,
    }),
  ),
});
export type ErasYaml = v.InferOutput<typeof erasYaml>;

/** One side of a link: sentence ids, in reading order, each with the words it begins with. */
const linkedSentences = v.optional(v.record(id, words), {});

/** What a person decided about the sentences of two witnesses. A side left out is empty: nothing answers there. */
export const alignmentsYaml = v.strictObject({
  reviewed: v.array(
    v.strictObject({
      a: id,
      b: id,
      by: words,
      on: isoDay,
      links: v.array(
        v.strictObject({
          a: linkedSentences,
          b: linkedSentences,
          moved: v.optional(v.boolean(), false),
          why: v.exactOptional(bilingual),
        }),
      ),
    }),
  ),
});
export type AlignmentsYaml = v.InferOutput<typeof alignmentsYaml>;

/** What two witnesses do not say alike, in the words of each; `also` gives those of further witnesses. */
const difference = v.strictObject({
  difference: id,
  topic: bilingual,
  tag: v.picklist(DIFFERENCE_TAGS),
  a: list(quoted),
  b: list(quoted),
  also: v.optional(v.record(id, v.pipe(v.array(quoted), v.minLength(1))), {}),
  why: bilingual,
  status: v.optional(v.picklist(LINK_STATUSES), "reviewed"),
});
export type DifferenceEntry = v.InferOutput<typeof difference>;

export const differencesYaml = v.strictObject({
  compared: v.array(
    v.strictObject({ a: id, b: id, by: words, on: isoDay, differences: v.array(difference) }),
  ),
});
export type DifferencesYaml = v.InferOutput<typeof differencesYaml>;

export type CorpusYaml = v.InferOutput<typeof corpusYaml>;
export type ThemesYaml = v.InferOutput<typeof themesYaml>;
export type NamesYaml = v.InferOutput<typeof namesYaml>;
export type CurationYaml = v.InferOutput<typeof curationYaml>;
