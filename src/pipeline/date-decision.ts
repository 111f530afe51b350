import { assert } from "../base/assert.ts";
import { problemsOf, collect } from "../base/collect.ts";
import { datesDisagree, noDate, noTemporalExpression, namelessStep } from "../base/messages/decisions.ts";
import { unknownName } from "../base/messages/corpus-folder.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import type { PathKey } from "../corpus/describe-issue.ts";
import { weakestBasis, type DateStep, type Dating } from "../domain/dating.ts";
import { overlaps } from "../domain/span.ts";
import type { TemporalExpression } from "../domain/temporal-expression.ts";
import { readEdtf } from "../extraction/dating/edtf-bounds.ts";
import { withOutsideKnowledge } from "../extraction/dating/outside-knowledge.ts";
import type { DateEntry, QuotedWords } from "./folder-format.ts";
import { resolveWords, type TextById } from "./resolve-words.ts";

export type DateContext = {
  /** What is dated, for problems: `event conf-2018`. */
  readonly who: string;
  readonly placeOf: (path: readonly PathKey[]) => string;
  readonly texts: TextById;
  readonly expressions: readonly TemporalExpression[];
  /** Where quoted words stand when they do not say. */
  readonly ownSourceId?: string;
  /** The dating of another event, for `as`. A source card has none to ask. */
  readonly datingOf?: (eventId: string) => Result<Dating>;
};

const UNDATED: Dating = { basis: "unknown", steps: [] };

/**
 * Turns the `date` of a decision into a dating, in the order of the reasoning: what the texts
 * say, what the editor reads in them, what is known from outside. Each stage keeps the steps of
 * the one before. `found` is what the pipeline found without `rests_on` or `as`.
 */
export function dateDecision(entry: DateEntry, context: DateContext, found = UNDATED): Result<Dating> {
  const base = readBase(entry, context, found);
  const steps = collect(entry.steps.map((_, index) => readStep(entry, index, context)));
  if (!base.ok || !steps.ok) return failure(...problemsOf(base, steps));
  const reasoned: Dating = {
    ...base.value,
    basis: basisOf(base.value, steps.value),
    // Why it is dated like another event comes before how that one is dated.
    steps: mergeSteps(
      entry.as === undefined ? [...base.value.steps, ...steps.value] : [...steps.value, ...base.value.steps],
    ),
  };
  const read = entry.edtf === undefined ? success(reasoned) : readAs(entry.edtf, entry, reasoned, context);
  if (!read.ok || entry.outside === undefined) return read;
  const { edtf, says, named } = entry.outside;
  return attribute(withOutsideKnowledge(read.value, { edtf, says, outside: named }), context, [
    "outside",
    "edtf",
  ]);
}

function readBase(entry: DateEntry, context: DateContext, found: Dating): Result<Dating> {
  const { who, placeOf, datingOf } = context;
  if (entry.unknown !== undefined) {
    return success({ basis: "unknown", steps: [{ basis: "unknown", says: entry.unknown, passages: [] }] });
  }
  if (entry.as !== undefined) {
    return datingOf?.(entry.as) ?? failure(unknownName(placeOf(["as"]), "event", entry.as));
  }
  if (entry.rests_on.length > 0) return readExpressions(entry.rests_on, context);
  const isDated = entry.edtf !== undefined || entry.outside !== undefined || found !== UNDATED;
  return isDated ? success(found) : failure(noDate(who, placeOf([])));
}

/**
 * The first expression dates the event. The others agree with it and lend their words: the step
 * that reads them joins the one that reads the first; how *they* would be dated is not repeated.
 */
function readExpressions(quotes: readonly QuotedWords[], context: DateContext): Result<Dating> {
  const expressions = collect(quotes.map((_, index) => readExpression(quotes, index, context)));
  if (!expressions.ok) return expressions;
  const datings = expressions.value.map(({ dating }) => dating);
  const [first = UNDATED, ...others] = datings;
  if (others.some((other) => excludes(first, other))) {
    const dates = datings.map(({ edtf = "no date" }) => edtf);
    return failure(datesDisagree(context.who, context.placeOf(["rests_on"]), dates));
  }
  const [reading, reasoning] = [first.steps.slice(0, 1), first.steps.slice(1)];
  const otherReadings = others.flatMap(({ steps }) => steps.slice(0, 1));
  return success({ ...first, steps: mergeSteps([...reading, ...otherReadings, ...reasoning]) });
}

function readExpression(
  quotes: readonly QuotedWords[],
  index: number,
  { who, placeOf, texts, ownSourceId, expressions }: DateContext,
): Result<TemporalExpression> {
  const where = placeOf(["rests_on", index]);
  const passage = resolveWords(quotes[index] ?? {}, texts, { who, where }, ownSourceId);
  if (!passage.ok) return passage;
  const { sourceId, start, end, exact } = passage.value;
  const here = expressions.filter(
    (other) => other.passage.sourceId === sourceId && overlaps(other.passage, passage.value),
  );
  const found = here.find((other) => other.passage.start === start && other.passage.end === end);
  if (found !== undefined) return success(found);
  const others = here.map((other) => other.passage.exact);
  return failure(noTemporalExpression(who, where, exact, sourceId, others));
}

const excludes = (a: Dating, b: Dating): boolean =>
  (a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest) ||
  (b.latest !== undefined && a.earliest !== undefined && b.latest < a.earliest);

function readStep(entry: DateEntry, index: number, context: DateContext): Result<DateStep> {
  const { who, placeOf, texts, ownSourceId } = context;
  const step = entry.steps[index];
  assert(step !== undefined, `no step ${index}`);
  const { basis, says, words, named } = step;
  if ((basis === "outside") !== named.length > 0)
    return failure(namelessStep(who, placeOf(["steps", index])));
  const passages = collect(
    words.map((quoted, nth) =>
      resolveWords(quoted, texts, { who, where: placeOf(["steps", index, "words", nth]) }, ownSourceId),
    ),
  );
  if (!passages.ok) return passages;
  return success({ basis, says, passages: passages.value, ...(named.length > 0 && { outside: named }) });
}

/** The editor reads the words so: the date is theirs, and what the machine made of them is set aside. */
function readAs(edtf: string, entry: DateEntry, reasoned: Dating, context: DateContext): Result<Dating> {
  const read = attribute(readEdtf(edtf), context, ["edtf"]);
  if (!read.ok) return read;
  const { partOfDay, steps, basis } = reasoned;
  return success({
    ...read.value,
    basis: basis === "unknown" ? "editor" : basis,
    steps,
    ...(partOfDay === undefined ? {} : { partOfDay }),
    ...(entry.from_text === undefined ? {} : { fromText: entry.from_text }),
    ...(entry.from_corpus === undefined ? {} : { fromCorpus: entry.from_corpus }),
  });
}

/** Steps that say what is not known, or what others say elsewhere, leave the date as it is. */
function basisOf({ edtf, basis }: Dating, added: readonly DateStep[]): Dating["basis"] {
  const known = added.map((step) => step.basis).filter((other) => other !== "unknown" && other !== "outside");
  return edtf === undefined && basis === "unknown" && known.length > 0
    ? weakestBasis(known)
    : weakestBasis([basis, ...known]);
}

/** Steps that say the same are one step with the words of all. */
function mergeSteps(steps: readonly DateStep[]): readonly DateStep[] {
  const merged = new Map<string, DateStep>();
  for (const step of steps) {
    const known = merged.get(step.says.en);
    const passages = step.passages.filter(
      ({ sourceId, start, end }) =>
        !known?.passages.some((p) => p.sourceId === sourceId && p.start === start && p.end === end),
    );
    merged.set(step.says.en, known ? { ...known, passages: [...known.passages, ...passages] } : step);
  }
  return [...merged.values()];
}

/** Puts the name and the line of the decision on problems found deeper down. */
function attribute<T>(result: Result<T>, { who, placeOf }: DateContext, path: readonly PathKey[]): Result<T> {
  if (result.ok) return result;
  return failure(
    ...result.problems.map(({ what, remedy }): Problem => ({
      what: `${who}: ${what}`,
      where: placeOf(path),
      remedy,
    })),
  );
}
