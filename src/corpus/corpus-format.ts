/**
 * The corpus file as a schema. The types of `domain/corpus.ts` say what the values mean;
 * this file says the same to a machine that meets a file for the first time. The lines at the
 * end make a type error of any difference between the two, in either direction.
 */
import * as v from "valibot";
import { LINK_STATUSES } from "../domain/alignment.ts";
import { FORMAT_VERSION, type Corpus } from "../domain/corpus.ts";
import { DIFFERENCE_TAGS } from "../domain/difference.ts";
import { DATE_BASES, PARTS_OF_DAY } from "../domain/dating.ts";
import { CONFIDENCES } from "../domain/proposal.ts";
import { BODY_KINDS, FURNITURE_KINDS, GENRES } from "../domain/source-document.ts";
import { ATTRIBUTIONS, VOICES } from "../domain/statement.ts";
import { TIMEX_TYPES } from "../domain/temporal-expression.ts";
import { STRENGTHS } from "../domain/theme.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../domain/timeline-event.ts";
import {
  bilingual,
  count,
  dayNumber,
  foundId,
  id,
  isoDay,
  language,
  passage,
  passages,
  spanEntries,
  text,
  url,
  words,
} from "./format-parts.ts";
import { lesson } from "./lesson-format.ts";

const outsideSource = v.strictObject({
  name: words,
  url: v.exactOptional(url),
  seen: v.exactOptional(isoDay),
});

const dateStep = v.strictObject({
  basis: v.picklist(DATE_BASES),
  says: bilingual,
  passages,
  outside: v.exactOptional(v.array(outsideSource)),
});

const dating = v.strictObject({
  edtf: v.exactOptional(words),
  earliest: v.exactOptional(dayNumber),
  latest: v.exactOptional(dayNumber),
  basis: v.picklist(DATE_BASES),
  steps: v.array(dateStep),
  fromText: v.exactOptional(words),
  fromCorpus: v.exactOptional(words),
  partOfDay: v.exactOptional(v.picklist(PARTS_OF_DAY)),
});

const segment = v.strictObject({
  ...spanEntries,
  id,
  kind: v.picklist([...BODY_KINDS, ...FURNITURE_KINDS]),
  language,
  witnessId: id,
  number: v.exactOptional(count),
  speaker: v.exactOptional(words),
});

const sentence = v.strictObject({ ...spanEntries, id, segmentId: id, language });

const witness = v.strictObject({ id, language, label: bilingual, translates: v.exactOptional(id) });

const sourceDocument = v.strictObject({
  id,
  file: words,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  title: bilingual,
  shortTitle: bilingual,
  genre: v.picklist(GENRES),
  genreNote: bilingual,
  languages: v.array(language),
  outlet: v.exactOptional(v.strictObject({ name: bilingual, basis: bilingual, passages })),
  publication: dating,
  missing: v.array(bilingual),
  rights: bilingual,
  url: v.exactOptional(url),
  reports: v.exactOptional(id),
  witnesses: v.pipe(v.array(witness), v.minLength(1)),
  text,
  segments: v.array(segment),
  sentences: v.array(sentence),
});

const entity = v.strictObject({
  id,
  type: v.picklist(["person", "organisation", "group", "outlet"]),
  name: bilingual,
  aliases: v.array(words),
  office: v.exactOptional(bilingual),
});

const participant = v.strictObject({ entityId: id, role: bilingual, passages });

const provenance = v.strictObject({ rule: words, confidence: v.picklist(CONFIDENCES), because: bilingual });

const decision = v.strictObject({ by: words, on: isoDay, why: bilingual });

const timelineEvent = v.strictObject({
  id,
  kind: v.picklist(EVENT_KINDS),
  title: bilingual,
  shortTitle: bilingual,
  status: v.picklist(EVENT_STATUSES),
  importance: v.picklist([1, 2, 3]),
  dating,
  partOf: v.exactOptional(id),
  order: v.exactOptional(count),
  laneId: v.exactOptional(id),
  participants: v.array(participant),
  place: v.exactOptional(v.strictObject({ name: bilingual, basis: bilingual, passages })),
  passages: v.pipe(passages, v.minLength(1)),
  reportedIn: v.array(id),
  publishes: v.exactOptional(id),
  saidIn: v.exactOptional(id),
  note: v.exactOptional(bilingual),
  decision: v.exactOptional(decision),
  provenance: v.exactOptional(provenance),
  key: v.exactOptional(words),
});

const lane = v.strictObject({
  id,
  label: bilingual,
  kinds: v.exactOptional(v.pipe(v.array(v.picklist(EVENT_KINDS)), v.minLength(1))),
  sources: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
  themes: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
});

const era = v.strictObject({
  id,
  label: bilingual,
  dating,
  passages: v.pipe(passages, v.minLength(1)),
  decision: v.exactOptional(decision),
});

const formula = v.strictObject({
  id,
  label: bilingual,
  zh: v.array(words),
  en: v.array(words),
  strength: v.picklist(STRENGTHS),
});

const theme = v.strictObject({
  id,
  familyId: id,
  label: bilingual,
  shortLabel: bilingual,
  zhFormula: words,
  zhStatus: bilingual,
  isFrame: v.boolean(),
  gloss: bilingual,
  pinyin: v.exactOptional(v.array(v.strictObject({ words, pinyin: words }))),
  formulas: v.array(formula),
  exclusions: v.array(v.strictObject({ words, why: bilingual })),
});

const occurrence = v.strictObject({
  id: foundId,
  themeId: id,
  formulaId: id,
  strength: v.picklist(STRENGTHS),
  witnessId: id,
  region: v.picklist(["body", "header", "navigation"]),
  passage,
});

const temporalExpression = v.strictObject({
  id: foundId,
  passage,
  type: v.picklist(TIMEX_TYPES),
  value: words,
  language,
  rule: words,
  vague: v.boolean(),
  dating,
});

const statement = v.strictObject({
  id: foundId,
  sourceId: id,
  witnessId: id,
  language,
  sentenceId: id,
  voice: v.picklist(VOICES),
  attribution: v.picklist(ATTRIBUTIONS),
  speaker: words,
  speakerPassage: v.exactOptional(passage),
  officePassage: v.exactOptional(passage),
  verbs: passages,
  content: passages,
  inheritsFrom: v.exactOptional(foundId),
  provenance,
});

const alignmentLink = v.strictObject({
  id: foundId,
  a: id,
  b: id,
  left: v.array(id),
  right: v.array(id),
  status: v.picklist(LINK_STATUSES),
  moved: v.boolean(),
  provenance,
});

const difference = v.strictObject({
  id,
  topic: bilingual,
  a: id,
  b: id,
  tag: v.picklist(DIFFERENCE_TAGS),
  left: passages,
  right: passages,
  also: v.array(v.strictObject({ witnessId: id, passages: v.pipe(passages, v.minLength(1)) })),
  reason: bilingual,
  by: words,
  on: isoDay,
  status: v.picklist(LINK_STATUSES),
});

const recurringWording = v.strictObject({
  id: words,
  language,
  wording: words,
  passages: v.pipe(passages, v.minLength(1)),
  count,
  sourceCount: count,
  score: v.number(),
});

export const corpusSchema = v.strictObject({
  format: v.literal("throughline-corpus"),
  formatVersion: v.literal(FORMAT_VERSION),
  id,
  title: bilingual,
  summary: bilingual,
  readOn: isoDay,
  sources: v.pipe(v.array(sourceDocument), v.minLength(1)),
  entities: v.array(entity),
  events: v.array(timelineEvent),
  lanes: v.array(lane),
  bands: v.boolean(),
  eras: v.array(era),
  families: v.array(v.strictObject({ id, label: bilingual })),
  themes: v.array(theme),
  occurrences: v.array(occurrence),
  temporalExpressions: v.array(temporalExpression),
  statements: v.array(statement),
  alignments: v.array(alignmentLink),
  differences: v.array(difference),
  recurringWordings: v.array(recurringWording),
  lessons: v.array(lesson),
});

/** Flattens intersections, so that the two sides can be compared field by field. */
type Plain<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;
/** Identity rather than assignability: an optional field known to one side only must not pass. */
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Require<T extends true> = T;
export type SchemaMatchesDomain = Require<
  Identical<Plain<v.InferOutput<typeof corpusSchema>>, Plain<Corpus>>
>;
