import { readFileSync } from "node:fs";
import type { Sentence } from "../../src/domain/source-document.ts";
import type { Span } from "../../src/domain/span.ts";
import type { Statement } from "../../src/domain/statement.ts";

type GoldSpan = { readonly quote: string; readonly u16: readonly [number, number] };
export type GoldStatement = {
  readonly id: string;
  readonly doc: string;
  readonly lang: "en" | "zh";
  readonly type: string;
  readonly speaker: string;
  readonly speaker_name: string;
  readonly speaker_span: GoldSpan | null;
  readonly pronoun: boolean;
  readonly verb_spans: readonly GoldSpan[];
  readonly content_spans: readonly GoldSpan[];
  readonly sentence: GoldSpan | null;
  readonly attribution: "explicit" | "turn-label" | "inherited";
};

export const goldStatements = (
  JSON.parse(readFileSync(new URL("../gold/statements.json", import.meta.url), "utf8")) as {
    readonly statements: readonly GoldStatement[];
  }
).statements;

/** What was found in one source, beside the sentences its statements name. */
export type FoundStatements = {
  /** The annotator's name of the source: "000"… */
  readonly doc: string;
  readonly statements: readonly Statement[];
  readonly sentences: readonly Sentence[];
};

export type StatementScore = {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Ids of gold statements nothing matched, and of found ones that matched none. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
};

/**
 * Scores found statements against the annotation, one to one.
 *
 * explicit   gold "explicit" and "turn-label" against the same of ours. Right is: the same sentence,
 *            the same speaker under the fullest name, at least one verb span exactly the same, and
 *            content overlapping by 0.8 (characters in both over characters in either; no content on
 *            both sides counts as equal, on one side as wrong). A turn has neither verb nor sentence:
 *            right is the same speaker and the same paragraph as content, by the same 0.8.
 * inherited  gold "inherited" against ours: the same sentence and the same speaker.
 *
 * Everything found counts against precision, wherever it stands. Sentences are the same when their
 * spans overlap by 0.9 in the same measure.
 */
export function scoreStatements(
  found: readonly FoundStatements[],
  gold: readonly GoldStatement[] = goldStatements,
): { readonly explicit: StatementScore; readonly inherited: StatementScore } {
  const ours = found.flatMap(({ doc, statements, sentences }) => {
    const spans = new Map(sentences.map((sentence) => [sentence.id, sentence]));
    return statements.map((statement) => ({ doc, statement, sentence: spans.get(statement.sentenceId)! }));
  });
  const isExplicit = ({ attribution }: { readonly attribution: string }) => attribution !== "inherited";
  return {
    explicit: match(
      gold.filter(isExplicit),
      ours.filter(({ statement }) => isExplicit(statement)),
      isSameExplicit,
    ),
    inherited: match(
      gold.filter((statement) => !isExplicit(statement)),
      ours.filter(({ statement }) => !isExplicit(statement)),
      (one, other) => isSameSentence(one, other) && isSameSpeaker(one, other),
    ),
  };
}

type Ours = { readonly doc: string; readonly statement: Statement; readonly sentence: Sentence };

function match(
  gold: readonly GoldStatement[],
  ours: readonly Ours[],
  isRight: (gold: GoldStatement, ours: Ours) => boolean,
): StatementScore {
  const open = new Set(ours);
  const missed: string[] = [];
  for (const statement of gold) {
    const partner = [...open].find(
      (candidate) => candidate.doc === statement.doc && isRight(statement, candidate),
    );
    if (partner === undefined) missed.push(statement.id);
    else open.delete(partner);
  }
  const right = gold.length - missed.length;
  const precision = ours.length === 0 ? 0 : right / ours.length;
  const recall = gold.length === 0 ? 0 : right / gold.length;
  return {
    gold: gold.length,
    found: ours.length,
    right,
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    missed,
    wrong: [...open].map(({ doc, statement }) => `${doc} ${statement.id}`),
  };
}

function isSameExplicit(gold: GoldStatement, ours: Ours): boolean {
  const { statement } = ours;
  if (gold.attribution !== statement.attribution || !isSameSpeaker(gold, ours)) return false;
  const content = overlap(gold.content_spans.map(toSpan), statement.content);
  if (gold.attribution === "turn-label") return content >= 0.8;
  const sharesVerb = gold.verb_spans.some(({ u16: [start, end] }) =>
    statement.verbs.some((verb) => verb.start === start && verb.end === end),
  );
  return sharesVerb && isSameSentence(gold, ours) && content >= 0.8;
}

const isSameSentence = (gold: GoldStatement, { sentence }: Ours): boolean =>
  gold.sentence !== null && overlap([toSpan(gold.sentence)], [sentence]) >= 0.9;

/** These the annotation names in its own words; the words of the text are right too. */
const GROUPS = ["politburo-members", "officials-2023", "cac-system", "cpc-cc"];

/** People only by their full name: "Xi" for "Xi Jinping" is wrong; Chinese witnesses say 习近平. */
function isSameSpeaker(gold: GoldStatement, { statement }: Ours): boolean {
  const names = [gold.speaker_name];
  const takesWords = GROUPS.includes(gold.speaker);
  if (gold.lang === "zh" || takesWords)
    for (const other of goldStatements)
      if (
        other.speaker === gold.speaker &&
        other.lang === gold.lang &&
        other.doc === gold.doc &&
        !other.pronoun &&
        other.speaker_span
      )
        names.push(other.speaker_span.quote);
  const isChinese = statement.language === "zh";
  return isChinese === (gold.lang === "zh") && names.map(plain).includes(plain(statement.speaker));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[:：]$/, "");

const toSpan = ({ u16: [start, end] }: GoldSpan): Span => ({ start, end });

/** Characters in both over characters in either; 1 when both are empty. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const inA = offsets(a);
  const inB = offsets(b);
  if (inA.size === 0 && inB.size === 0) return 1;
  const both = [...inA].filter((offset) => inB.has(offset)).length;
  return both / (inA.size + inB.size - both);
}

const offsets = (spans: readonly Span[]): ReadonlySet<number> =>
  new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
