import { byStart, type Span } from "../../domain/span.ts";
import type { Segment } from "../../domain/source-document.ts";
import type { Statement } from "../../domain/statement.ts";
import type { TemporalExpression } from "../../domain/temporal-expression.ts";
import { findNamesAndTriggers } from "./en/find-english-triggers.ts";
import { NameBook } from "./en/name-book.ts";
import { mentionOf, type Actor, type EventMention, type Trigger } from "./event-mention.ts";
import type { EventSource } from "./event-source.ts";
import { findClaimed, makeClaim } from "./find-claims.ts";
import { findIssue } from "./find-issue.ts";
import { findTurns } from "./find-turns.ts";
import { governingExpression } from "./governing-expression.ts";
import { ChineseReporter } from "./zh/find-reporter.ts";
import { findChineseTriggers } from "./zh/find-chinese-triggers.ts";

/** These expressions hold the name of a meeting, which is to be read; so may "annual" and "monthly". */
const NAMED_BY_EVENT = "event";

/** What is read as one sentence: a sentence of a paragraph, or the words of a heading. */
type Line = Span & {
  readonly segment: Segment;
  readonly isHeading: boolean;
  readonly isLead: boolean;
  /** Empty for a heading. */
  readonly sentenceId: string;
};

/** Texts of one source that tell the same by themselves: each witness is read from its own beginning. */
export type MentionsOfWitness = { readonly witnessId: string; readonly mentions: readonly EventMention[] };

/** All mentions of a source, witness by witness, in the order of the text. */
export function findMentions(source: EventSource): readonly MentionsOfWitness[] {
  const issues = findIssue(source);
  const sorted = source.expressions.toSorted((a, b) => byStart(a.passage, b.passage));
  const witnessIds = [...new Set(source.segments.map(({ witnessId }) => witnessId))];
  return witnessIds.map((witnessId) => {
    const segments = source.segments.filter((segment) => segment.witnessId === witnessId);
    const mentions = [
      ...issues.filter((issue) => issue.witnessId === witnessId),
      ...readLines(source, segments, sorted),
      ...findTurns(source, segments),
    ];
    return { witnessId, mentions: mentions.toSorted((a, b) => byStart(a.span, b.span)) };
  });
}

function readLines(
  source: EventSource,
  segments: readonly Segment[],
  expressions: readonly TemporalExpression[],
): readonly EventMention[] {
  const { text } = source;
  const book = new NameBook();
  const reporter = new ChineseReporter(text);
  const speakers = makeSpeakers(source);
  const found: EventMention[] = [];
  let next = 0;
  for (const line of linesOf(source, segments)) {
    while (next < expressions.length && (expressions[next]?.passage.start ?? 0) < line.start) next += 1;
    const inLine = expressionsBefore(expressions, next, line.end);
    const times = timesOf(inLine);
    const { segment, isHeading } = line;
    const claimed = isHeading ? undefined : findClaimed(text, line, segment.language, inLine);
    const speaker = claimed && (speakers(line) ?? speakerOfTurn(line));
    const isAsked = claimed !== undefined && speaker === undefined;
    let triggers: readonly Trigger[];
    let reported: Actor | undefined;
    if (segment.language === "zh") {
      triggers = findChineseTriggers(text, line, times);
      reporter.pass(line, times);
      if (isAsked) reported = reporter.ofLastLine();
    } else {
      const read = findNamesAndTriggers(text, line, times, book, { isHeading, isAsked });
      triggers = read.triggers;
      reported = read.reporter;
    }
    for (const trigger of triggers) found.push(placed(source, line, trigger, inLine));
    if (claimed)
      found.push(placed(source, line, makeClaim(text, line, claimed, speaker ?? reported), inLine));
  }
  return found;
}

const NONE: readonly never[] = [];

function expressionsBefore(
  expressions: readonly TemporalExpression[],
  from: number,
  end: number,
): readonly TemporalExpression[] {
  let to = from;
  while (to < expressions.length && (expressions[to]?.passage.start ?? end) < end) to += 1;
  return from === to ? NONE : expressions.slice(from, to);
}

function timesOf(expressions: readonly TemporalExpression[]): readonly Span[] {
  if (expressions.length === 0) return NONE;
  return (expressions.every(isTime) ? expressions : expressions.filter(isTime)).map(({ passage }) => passage);
}

const isTime = ({ rule, type }: TemporalExpression): boolean =>
  type !== "SET" && !rule.endsWith(NAMED_BY_EVENT);

/** Sentences of the paragraphs, and headings without what stands behind a bar. */
function linesOf({ text, sentences }: EventSource, segments: readonly Segment[]): readonly Line[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const first = segments.find(({ kind }) => kind === "paragraph")?.id;
  const headings = segments
    .filter(({ kind }) => kind === "headline" || kind === "header")
    .map((segment): Line => {
      const bar = text.slice(segment.start, segment.end).indexOf("|");
      const end = bar > 0 ? segment.start + bar : segment.end;
      return { start: segment.start, end, segment, isHeading: true, isLead: true, sentenceId: "" };
    });
  const lines = [...headings];
  for (const { id, start, end, segmentId } of sentences) {
    const segment = byId.get(segmentId);
    const isLead = segmentId === first && OF_LEAD.test(id);
    if (segment) lines.push({ start, end, segment, isHeading: false, isLead, sentenceId: id });
  }
  return lines.toSorted(byStart);
}

const OF_LEAD = /\.s[12]$/;

/** Whom the statements name for a sentence; of several statements the last. */
function makeSpeakers({ statements = NONE }: EventSource): (line: Line) => Actor | undefined {
  let bySentence: Map<string, Statement> | undefined;
  return (line) => {
    if (bySentence === undefined) {
      bySentence = new Map();
      for (const statement of statements) bySentence.set(statement.sentenceId, statement);
    }
    const statement = bySentence.get(line.sentenceId);
    if (statement === undefined) return undefined;
    const { start, end } = statement.speakerPassage ?? line;
    return { start, end, name: statement.speaker };
  };
}

const speakerOfTurn = ({ segment, start }: Line): Actor | undefined =>
  segment.speaker === undefined ? undefined : { start, end: start + 1, name: segment.speaker };

function placed(
  { id, text }: EventSource,
  line: Line,
  trigger: Trigger & { readonly expression?: TemporalExpression },
  inLine: readonly TemporalExpression[],
): EventMention {
  const { segment, isHeading, isLead } = line;
  const governing = trigger.expression
    ? { expression: trigger.expression, isInClause: true }
    : trigger.eventClass === "anchor"
      ? anchorExpression(trigger, inLine)
      : trigger.isReference && !HELD.test(trigger.rule)
        ? undefined
        : governingExpression(text, trigger.span, frameOf(line, trigger), inLine, trigger.name);
  const place = {
    sourceId: id,
    witnessId: segment.witnessId,
    language: segment.language,
    segmentId: segment.id,
    isLead,
    isHeading,
    passage: trigger.eventClass === "anchor" ? trigger.span : { start: line.start, end: line.end },
  };
  return mentionOf(trigger, place, governing);
}

const HELD = /held|took-place/;

/** Where its date is looked for first: in Chinese the time often stands before a comma, 28日，…… */
const frameOf = ({ segment, start }: Line, { clause }: Trigger): Span =>
  segment.language === "zh" ? { start, end: clause.end } : clause;

/** The expression that a numbered meeting names: "since the 18th Congress", "at the 20th Congress". */
function anchorExpression({ span }: Trigger, inLine: readonly TemporalExpression[]) {
  const expression =
    inLine.find(
      ({ passage, rule }) => rule.endsWith("event") && passage.start < span.end && span.start < passage.end,
    ) ??
    inLine.find(
      ({ passage, type, dating }) =>
        type === "DATE" &&
        dating.edtf !== undefined &&
        passage.start >= span.end &&
        passage.start - span.end <= 6,
    );
  return expression && { expression, isInClause: true };
}
