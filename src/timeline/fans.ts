import type { LabelPlan } from "./label-plan.ts";
import { isClaimLine } from "./order-events.ts";
import type { EventOrder, Track } from "./order-events.ts";
import type { ScoreQuestion } from "./score-question.ts";
import { NEVER } from "./zoom-levels.ts";

/** Places of rows from `top` to `bottom`, which is exclusive; those from `asked` on only after some zooming. */
export type RowLimits = { readonly top: number; readonly bottom: number; readonly asked: number };

const NONE: readonly number[] = [];

/**
 * Wholes and their parts that have rows: a fan stands below its whole, in the order in which it is told. So
 * does what was said in the course of an event, on the same day.
 */
export class Fans {
  private readonly question: ScoreQuestion;
  private readonly order: EventOrder;
  private readonly plan: LabelPlan;
  /** The last part that found a row, by `at` of the whole, and before it, by `at` of the part; -1 ends. */
  private readonly lastPart: Int32Array;
  private readonly partBefore: Int32Array;

  private readonly isLarge: boolean;

  constructor(
    question: ScoreQuestion,
    order: EventOrder,
    plan: LabelPlan,
    hasParts: boolean,
    isLarge: boolean,
  ) {
    this.question = question;
    this.order = order;
    this.plan = plan;
    this.isLarge = isLarge;
    this.lastPart = new Int32Array(hasParts ? question.columns.count : 0).fill(-1);
    this.partBefore = new Int32Array(hasParts ? question.columns.count : 0).fill(-1);
  }

  /** An event has found its row. */
  add(at: number): void {
    const head = this.headOf(at);
    if (head === -1) return;
    this.partBefore[at] = this.lastPart[head] ?? -1;
    this.lastPart[head] = at;
  }

  /** Of large corpora only wholes: thousands may be said on one occasion. */
  private headOf(at: number): number {
    const { partOf, toldIn } = this.question.columns;
    const whole = partOf[at] ?? -1;
    return whole !== -1 || this.isLarge || isClaimLine(this.question.columns, at)
      ? whole
      : (toldIn[at] ?? -1);
  }

  /**
   * The parts of the same day and the same whole that are told before a part, as ranks, as far as they have
   * not been tried and matter as much: placed after it they would find the rows above it taken.
   */
  toldBefore(at: number, tried: Uint8Array): readonly number[] {
    const { importance } = this.question.columns;
    const head = this.headOf(at);
    if (head === -1) return NONE;
    const { rank, position } = this.order;
    const place = position[rank[at] ?? 0];
    const ranks: number[] = [];
    for (let before = at - 1; before >= 0 && this.headOf(before) === head; before -= 1) {
      const own = rank[before] ?? -1;
      if (own === -1) continue;
      if (position[own] !== place || (importance[before] ?? 3) > (importance[at] ?? 3)) break;
      if (tried[own] === 1) break;
      ranks.push(own);
    }
    return ranks.toReversed();
  }

  /** The rows between which a label may stand: under its whole, above its parts, among parts of one day as narrated. */
  limitsOf(at: number, whole: number, track: Track): RowLimits {
    const { columns, maxRows, claimRows } = this.question;
    const { row, lines } = this.plan;
    const { position } = this.order;
    const day = position[this.order.rank[at] ?? 0] ?? 0;
    const { order = [], places = [] } = this.plan.stacks[track.index] ?? {};
    const placeOf = (other: number): number => places[row[other] ?? 0] ?? 0;
    const asked = track.isClaims ? claimRows : maxRows(columns.importance[at] ?? 3);
    const head = this.headOf(at);
    const hasFan = head !== -1 || (this.lastPart[at] ?? -1) !== -1;
    let top = whole === -1 ? 0 : this.placeBelow(whole, day, placeOf);
    let bottom = Math.max(order.length, Math.min(asked, 255));
    if (!hasFan) return { top, bottom, asked };
    const occasion = columns.partOf[at] === -1 ? (this.order.rank[head] ?? -1) : -1;
    if (occasion >= track.start && occasion < track.end && position[occasion] === day) {
      top = Math.max(top, this.placeBelow(occasion, day, placeOf));
    }
    for (const part of this.partsPlaced(at, track)) {
      if (position[part] !== day && columns.partOf[this.order.at[part] ?? 0] !== at) continue;
      if (part > (this.order.rank[at] ?? 0)) bottom = Math.min(bottom, placeOf(part));
    }
    for (const sibling of this.partsPlaced(head, track)) {
      if (position[sibling] !== day) continue;
      if ((this.order.at[sibling] ?? 0) < at) top = Math.max(top, placeOf(sibling) + (lines[sibling] ?? 1));
      else bottom = Math.min(bottom, placeOf(sibling));
    }
    return { top, bottom, asked };
  }

  /** Below all of what stands at the same day, or else below its first row. */
  private placeBelow(rank: number, day: number, placeOf: (rank: number) => number): number {
    const { level, lines } = this.plan;
    if (level[rank] === NEVER) return 0;
    return placeOf(rank) + (this.order.position[rank] === day ? (lines[rank] ?? 1) : 1);
  }

  /** Ranks of the parts of a whole that have rows in a track. */
  private *partsPlaced(whole: number, { start, end }: Track): Generator<number> {
    if (whole === -1) return;
    for (let part = this.lastPart[whole] ?? -1; part !== -1; part = this.partBefore[part] ?? -1) {
      const rank = this.order.rank[part] ?? -1;
      if (rank >= start && rank < end) yield rank;
    }
  }
}
