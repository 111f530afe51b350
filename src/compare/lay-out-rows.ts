import { elementAt } from "../base/element-at.ts";
import type { AlignmentLink, LinkStatus } from "../domain/alignment.ts";
import type { LinkLayer } from "./choose-layers.ts";
import type { ComparedText, TextUnit } from "./text-unit.ts";

/** Units that correspond, one cell per text in the order of the texts; empty where nothing answers. */
export type CompareRow = {
  /** Of its first unit: `study-session-xinhua p1.s1`. */
  readonly id: string;
  readonly cells: readonly (readonly TextUnit[])[];
  /** The links that join it, none where it stands alone. */
  readonly links: readonly AlignmentLink[];
  /** Absent where nothing is joined. */
  readonly status?: LinkStatus;
  /** One of the texts has it at another place. */
  readonly isMoved: boolean;
};

/**
 * Rows in the order of the first text. What only a later text has follows what it follows there;
 * units that share a link, or a chain of links over a common text, stand in one row.
 *
 *     links   1=1  2=2 3  3=–  –=4        rows   1 | 1
 *                                                2 | 2 3
 *                                                3 |
 *                                                  | 4
 */
export function layOutRows(
  texts: readonly ComparedText[],
  layers: readonly LinkLayer[],
): readonly CompareRow[] {
  const { groupOf, linksOf } = joinUnits(texts, layers);
  const rows = new Map<number, CompareRow>();
  const cellsOf = new Map<number, TextUnit[][]>();
  texts.forEach(({ units }, column) =>
    units.forEach((unit, at) => {
      const group = groupOf(column, at);
      const cells = cellsOf.get(group) ?? texts.map(() => []);
      cellsOf.set(group, cells);
      cells[column]?.push(unit);
    }),
  );
  for (const [group, cells] of cellsOf) {
    const column = cells.findIndex((units) => units.length > 0);
    const links = (linksOf.get(group) ?? []).filter(({ left, right }) => left.length * right.length > 0);
    const status = links.every((link) => link.status === "reviewed") ? "reviewed" : "proposed";
    rows.set(group, {
      id: `${elementAt(texts, column).id} ${elementAt(elementAt(cells, column), 0).id}`,
      cells,
      links,
      ...(links.length > 0 && { status }),
      isMoved: links.some(({ moved }) => moved),
    });
  }
  return inOrder(texts, (column, at) => rows.get(groupOf(column, at)));
}

type Joined = {
  /** A number that units of one row share. */
  readonly groupOf: (column: number, at: number) => number;
  readonly linksOf: ReadonlyMap<number, readonly AlignmentLink[]>;
};

/** Union-find over all units, numbered text after text. */
function joinUnits(texts: readonly ComparedText[], layers: readonly LinkLayer[]): Joined {
  const numbers = new Map<string, number>();
  const firstOf: number[] = [];
  let count = 0;
  for (const { id, units } of texts) {
    firstOf.push(count);
    for (const unit of units) {
      numbers.set(`${id} ${unit.id}`, count);
      count += 1;
    }
  }
  const parent = Uint32Array.from({ length: count }, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let next = at; next !== root;) {
      const above = parent[next] ?? root;
      parent[next] = root;
      next = above;
    }
    return root;
  };
  const placed = layers.flatMap(({ links }) =>
    links.flatMap((link) => {
      const members = [
        ...link.left.map((id) => numbers.get(`${link.a} ${id}`)),
        ...link.right.map((id) => numbers.get(`${link.b} ${id}`)),
      ].filter((number) => number !== undefined);
      const [first, ...rest] = members;
      if (first === undefined) return [];
      for (const other of rest) parent[find(other)] = find(first);
      return [[first, link] as const];
    }),
  );
  const linksOf = new Map<number, AlignmentLink[]>();
  for (const [member, link] of placed) {
    const group = find(member);
    const links = linksOf.get(group);
    if (links) links.push(link);
    else linksOf.set(group, [link]);
  }
  return { groupOf: (column, at) => find((firstOf[column] ?? 0) + at), linksOf };
}

/** Text after text: each row that is new follows the last one before it that has not moved. */
function inOrder(
  texts: readonly ComparedText[],
  rowAt: (column: number, at: number) => CompareRow | undefined,
): readonly CompareRow[] {
  const following = new Map<CompareRow | undefined, CompareRow | undefined>();
  const placed = new Set<CompareRow>();
  texts.forEach(({ units }, column) => {
    let last: CompareRow | undefined;
    units.forEach((_, at) => {
      const row = rowAt(column, at);
      if (!row || row === last) return;
      if (!placed.has(row)) {
        following.set(row, following.get(last));
        following.set(last, row);
        placed.add(row);
      } else if (column === 0 || row.isMoved) return;
      last = row;
    });
  });
  const rows: CompareRow[] = [];
  for (let row = following.get(undefined); row; row = following.get(row)) rows.push(row);
  return rows;
}
