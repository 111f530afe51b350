import { assert } from "../base/assert.ts";
import { GHOST_ROOM } from "./ghost-shapes.ts";
import { addRank, emptyRankSets, rankAfter, rankBefore, rankFrom } from "./rank-set.ts";
import type { RankSets } from "./rank-set.ts";
import { NEVER, zoomOf } from "./zoom-levels.ts";

/** Room between a tether and what stands to its left. */
export const TETHER_ROOM = 6;

/** What all rows know of the labels in them, by rank; filled as labels find their rows. */
export type LabelFacts = {
  readonly position: Float64Array;
  /** On screen a label reaches from its place + `before` to its place + `before` + `width`. */
  readonly before: Int8Array;
  readonly width: Uint16Array;
  readonly level: Uint8Array;
  /** Labels whose row is taken from further left on: publications (for the tether) and claims (for the line). */
  readonly leads: Map<number, Lead>;
  /** Labels whose row is taken beyond their words, up to the last of their ghosts and `GHOST_ROOM`. */
  readonly tails: Map<number, Lead>;
  readonly tailed: Uint8Array;
};

/**
 * Where a row begins to be taken, left of the label: a position and the first rank that is not
 * before it. As a tail, up to where: the rank is then the first that is beyond.
 */
export type Lead = { readonly rank: number; readonly position: number };

/**
 * The rows of one track and which ranks stand in each. At zoom k, on an axis of `width` pixels, a
 * label takes in its row
 *
 *     position · width · k + before  …  position · width · k + before + its width
 *
 * so that two neighbours are apart from some zoom on and at all deeper ones, or never.
 */
export class LabelRows {
  private readonly facts: LabelFacts;
  private readonly start: number;
  private readonly size: number;
  private readonly width: number;
  private readonly sets: RankSets;
  /** row · size + rank at which the row of a label with a lead begins to be taken → that label. */
  private readonly heads = new Map<number, number>();

  /** Ranks `start` to `end`, which is exclusive, in at most `rows` rows. */
  constructor(facts: LabelFacts, start: number, end: number, rows: number, width: number) {
    this.facts = facts;
    this.start = start;
    this.size = end - start;
    this.width = width;
    this.sets = emptyRankSets(end - start, end > start ? rows : 0);
  }

  /** Puts a label into a row in which it has room. */
  add(row: number, rank: number, lead: Lead | undefined): void {
    assert(row < this.sets.count, "a label in a row that does not exist");
    addRank(this.sets, row, rank - this.start);
    if (!lead) return;
    this.facts.leads.set(rank, lead);
    if (lead.rank >= rank) return;
    addRank(this.sets, row, lead.rank - this.start);
    this.heads.set(row * this.size + lead.rank - this.start, rank);
  }

  /** Ranks of the labels in a row. */
  labelsIn(row: number): readonly number[] {
    const found: number[] = [];
    for (let next = rankFrom(this.sets, row, 0); next !== -1; next = rankAfter(this.sets, row, next)) {
      if (!this.heads.has(row * this.size + next)) found.push(next + this.start);
    }
    return found;
  }

  /**
   * The least zoom from which a label has room in a row beside all that is there: Infinity for
   * never, or as soon as it is clear that it is not below `enough`.
   */
  zoomFor(row: number, rank: number, lead: Lead | undefined, enough: number): number {
    const { position, before, width } = this.facts;
    const from = lead ? Math.min(lead.rank, rank) : rank;
    if (lead || this.heads.size > 0) {
      const within = rankFrom(this.sets, row, from - this.start);
      if (within !== -1 && within <= rank - this.start) return Infinity;
    }
    const tail = this.facts.tailed[rank] === 1 ? this.facts.tails.get(rank) : undefined;
    if (tail) {
      const next = rankAfter(this.sets, row, rank - this.start);
      if (next !== -1 && next + this.start < tail.rank) return Infinity;
    }
    const place = lead ? lead.position : (position[rank] ?? 0);
    const ahead = lead ? -TETHER_ROOM : (before[rank] ?? 0);
    const behind = (before[rank] ?? 0) + (width[rank] ?? 0);
    const left = this.zoomToLeft(row, from, place, ahead, enough);
    if (left >= enough) return Infinity;
    const both = this.zoomToRight(row, rank, position[rank] ?? 0, behind, enough, left);
    if (both >= enough) return Infinity;
    if (!tail) return both;
    const all = this.zoomToRight(row, rank, tail.position, GHOST_ROOM, enough, both);
    return all >= enough ? Infinity : all;
  }

  /**
   * Walks over neighbours that speak later than the label would: through the room they leave until
   * then, those beyond them could touch it. One that speaks by then keeps the others away.
   */
  private zoomToLeft(row: number, from: number, place: number, ahead: number, enough: number): number {
    const { position, before, width, level, leads, tails, tailed } = this.facts;
    let zoom = 1;
    let found = rankBefore(this.sets, row, from - this.start);
    while (found !== -1) {
      if (this.heads.size > 0 && this.heads.has(row * this.size + found)) return Infinity;
      const rank = found + this.start;
      const speaks = zoomOf(level[rank] ?? NEVER);
      const pixels = (before[rank] ?? 0) + (width[rank] ?? 0) - ahead;
      const tail = tailed[rank] === 1 ? tails.get(rank) : undefined;
      if (tail && tail.position >= place) return Infinity;
      const needed = Math.max(
        this.zoomApart(pixels, place - (position[rank] ?? 0)),
        tail ? this.zoomApart(GHOST_ROOM - ahead, place - tail.position) : 0,
      );
      if (needed > speaks && needed > zoom) zoom = needed;
      if (zoom >= enough) return Infinity;
      if (zoom >= speaks) return zoom;
      const begin = leads.size > 0 ? (leads.get(rank)?.rank ?? rank) : rank;
      found = rankBefore(this.sets, row, Math.min(begin, rank) - this.start);
    }
    return zoom;
  }

  private zoomToRight(
    row: number,
    rank: number,
    place: number,
    behind: number,
    enough: number,
    least: number,
  ): number {
    const { position, before, level, leads } = this.facts;
    let zoom = least;
    let found = rankAfter(this.sets, row, rank - this.start);
    while (found !== -1) {
      const head = this.heads.size > 0 ? this.heads.get(row * this.size + found) : undefined;
      const next = head ?? found + this.start;
      const lead = leads.size > 0 ? leads.get(next) : undefined;
      const speaks = zoomOf(level[next] ?? NEVER);
      const pixels = behind - (lead ? -TETHER_ROOM : (before[next] ?? 0));
      const needed = this.zoomApart(pixels, (lead?.position ?? position[next] ?? 0) - place);
      if (needed > speaks && needed > zoom) zoom = needed;
      if (zoom >= enough) return Infinity;
      if (zoom >= speaks) return zoom;
      found = rankAfter(this.sets, row, next - this.start);
    }
    return zoom;
  }

  /** The zoom from which `pixels` fit between two places. */
  private zoomApart(pixels: number, apart: number): number {
    if (pixels <= 0) return 1;
    return apart > 0 ? pixels / (apart * this.width) : Infinity;
  }
}
