import { elementAt } from "../base/element-at.ts";
import { finish } from "../base/finish.ts";
import type { Span } from "../domain/span.ts";
import { chooseLayers, type LinkLayer } from "./choose-layers.ts";
import { diffWords, type TokenRange } from "./diff-words.ts";
import { findMoves } from "./find-moves.ts";
import { layOutRows, type CompareRow } from "./lay-out-rows.ts";
import { splitIntoTokens, type Token } from "./split-into-tokens.ts";
import type { ComparedText } from "./text-unit.ts";

/** Words that the other text of the same language does not have here; moved: it has them elsewhere. */
export type WordMark = Span & {
  readonly kind: "differs" | "moved";
  /** Of a move: the number both ends carry, from 1, and the row of the other end. */
  readonly move?: { readonly number: number; readonly row: number };
};

export type ComparedRow = CompareRow & {
  /** Per text, in reading order. */
  readonly marks: readonly (readonly WordMark[])[];
  /** How much of the row differs, from 0 to 1: of its words, or all where a text has nothing here. */
  readonly change: number;
};

export type Comparison = {
  readonly rows: readonly ComparedRow[];
  /** The layers of links the rows rest on. */
  readonly layers: readonly LinkLayer[];
  /** Texts whose words are compared, by their numbers: the first of a language with each later one. */
  readonly wordPairs: readonly (readonly [left: number, right: number])[];
  readonly moves: number;
};

/**
 * Two or three texts side by side. Words are compared within a language only; the marks of the
 * first text of a language are those against the second.
 */
export const compareTexts = (texts: readonly ComparedText[], layers: readonly LinkLayer[]): Comparison =>
  finish(compareInSteps(texts, layers));

/** The same in steps of a few rows, so that long texts need not hold up a page. */
export function* compareInSteps(
  texts: readonly ComparedText[],
  layers: readonly LinkLayer[],
): Generator<undefined, Comparison> {
  const chosen = chooseLayers(
    layers,
    texts.map(({ id }) => id),
  );
  const rows = layOutRows(texts, chosen);
  yield;
  const wordPairs = texts.flatMap(({ language }, right) => {
    const left = texts.findIndex((text) => text.language === language);
    return left < right ? [[left, right] as const] : [];
  });
  const marks = rows.map((): (readonly WordMark[])[] => texts.map(() => []));
  const shares = rows.map((): number[] => []);
  const marked = new Set<number>();
  let moves = 0;
  for (const [left, right] of wordPairs) {
    const pair = yield* comparePair(rows, texts, left, right, moves);
    moves = pair.moves;
    rows.forEach(({ cells }, at) => {
      const own = marks[at];
      if (!own) return;
      // Where one has nothing all of the other differs, which the row says already.
      const isShared = [left, right].every((column) => (cells[column]?.length ?? 0) > 0);
      const shown = (list: readonly WordMark[] = []) =>
        isShared ? list : list.filter(({ kind }) => kind === "moved");
      if (!marked.has(left)) own[left] = shown(pair.left[at]);
      own[right] = shown(pair.right[at]);
      shares[at]?.push(pair.shares[at] ?? 0);
    });
    marked.add(left);
  }
  return {
    rows: rows.map((row, at) => ({
      ...row,
      marks: marks[at] ?? [],
      change: row.cells.some((units) => units.length === 0) ? 1 : Math.max(0, ...(shares[at] ?? [])),
    })),
    layers: chosen,
    wordPairs,
    moves,
  };
}

type ComparedPair = {
  readonly left: readonly (readonly WordMark[])[];
  readonly right: readonly (readonly WordMark[])[];
  readonly shares: readonly number[];
  readonly moves: number;
};

/** A stretch of one row that differs. */
type Change = { readonly row: number; readonly tokens: readonly Token[] };

const ROWS_A_STEP = 16;

function* comparePair(
  rows: readonly CompareRow[],
  texts: readonly ComparedText[],
  left: number,
  right: number,
  movesBefore: number,
): Generator<undefined, ComparedPair> {
  const tokensOf = (row: CompareRow, column: number): readonly Token[] =>
    elementAt(row.cells, column).flatMap((unit) => splitIntoTokens(elementAt(texts, column).text, unit));
  const changes: { readonly left: Change[]; readonly right: Change[] } = { left: [], right: [] };
  const shares: number[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const [own, other] = [tokensOf(row, left), tokensOf(row, right)];
    const diff = diffWords(own, other);
    const cut = (tokens: readonly Token[], ranges: readonly TokenRange[]) =>
      ranges.map(({ from, to }) => ({ row: at, tokens: tokens.slice(from, to) }));
    changes.left.push(...cut(own, diff.left));
    changes.right.push(...cut(other, diff.right));
    const differing = [...diff.left, ...diff.right].reduce((sum, { from, to }) => sum + to - from, 0);
    shares.push(differing / Math.max(1, own.length + other.length));
  }
  yield;
  const moves = findMoves(changes.left, changes.right);
  const cuts = { left: new Map<Change, Cut[]>(), right: new Map<Change, Cut[]>() };
  moves.forEach((move, at) => {
    const [own, other] = [changes.left[move.left], changes.right[move.right]];
    if (!own || !other) return;
    const number = movesBefore + at + 1;
    const cut = (from: number, row: number): Cut => ({ from, to: from + move.length, number, row });
    add(cuts.left, own, cut(move.leftFrom, other.row));
    add(cuts.right, other, cut(move.rightFrom, own.row));
  });
  return {
    left: marksOf(rows.length, changes.left, cuts.left),
    right: marksOf(rows.length, changes.right, cuts.right),
    shares,
    moves: movesBefore + moves.length,
  };
}

type Cut = TokenRange & { readonly number: number; readonly row: number };

function add(cuts: Map<Change, Cut[]>, change: Change, cut: Cut): void {
  const list = cuts.get(change);
  if (list) list.push(cut);
  else cuts.set(change, [cut]);
}

/** Row by row: what moved, and the rest of what differs. */
function marksOf(
  count: number,
  changes: readonly Change[],
  cuts: ReadonlyMap<Change, readonly Cut[]>,
): readonly (readonly WordMark[])[] {
  const marks = Array.from({ length: count }, (): WordMark[] => []);
  for (const change of changes) {
    const here = marks[change.row];
    let at = 0;
    const differs = (to: number): void => {
      const span = spanOf(change.tokens, at, to);
      if (span) here?.push({ ...span, kind: "differs" });
    };
    for (const { from, to, number, row } of (cuts.get(change) ?? []).toSorted((x, y) => x.from - y.from)) {
      differs(from);
      const span = spanOf(change.tokens, from, to);
      if (span) here?.push({ ...span, kind: "moved", move: { number, row } });
      at = to;
    }
    differs(change.tokens.length);
  }
  return marks;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? { start: first.start, end: last.end } : undefined;
}
