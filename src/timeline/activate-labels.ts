import { OPEN_START } from "./label-plan.ts";
import type { LabelPlan } from "./label-plan.ts";
import type { EventOrder, Track } from "./order-events.ts";
import { openTrack } from "./open-track.ts";
import { claimLead, rankAbove } from "./stand-below.ts";
import { Fans } from "./fans.ts";
import type { RowLimits } from "./fans.ts";
import { LabelRows } from "./label-rows.ts";
import type { Lead } from "./label-rows.ts";
import { emptyStack, insertRow, openRow, rowAt } from "./row-stack.ts";
import type { RowStack } from "./row-stack.ts";
import type { ScoreQuestion } from "./score-question.ts";
import { LEVELS, NEVER, levelAt, levelFrom, zoomOf } from "./zoom-levels.ts";
import { deepestZoom } from "./axis-pixels.ts";

/** Between two yields: about two milliseconds of work. */
const CHUNK = 1024;
const DAYS_CHUNK = 65_536;

/**
 * Fills a plan: labels find their rows one after the other, the most important first, and keep them
 * (Been, Daiches and Yap, "Dynamic map labeling", 2006). Yields how many were tried so far.
 */
export function* activateLabels(
  question: ScoreQuestion,
  order: EventOrder,
  plan: LabelPlan,
): Generator<number, undefined> {
  const dayOf = new Uint32Array(order.at.length);
  let hasParts = false;
  for (const { start, end } of order.tracks) {
    for (let rank = start; rank < end; rank += 1) {
      const isSame = rank > start && order.position[rank] === order.position[rank - 1];
      dayOf[rank] = isSame ? (dayOf[rank - 1] ?? 0) : rank;
      const at = order.at[rank] ?? 0;
      if (question.columns.partOf[at] !== -1 || question.columns.toldIn[at] !== -1) hasParts = true;
      if (rank % DAYS_CHUNK === DAYS_CHUNK - 1) yield 0;
    }
  }
  const activation = new Activation(question, order, plan, dayOf, hasParts);
  yield 0;
  for (const track of order.tracks) {
    activation.open(track);
    yield 0;
  }
  const { byTurn } = plan;
  for (let turn = 0; turn < byTurn.length; turn += 1) {
    activation.place(byTurn[turn] ?? 0);
    if (turn % CHUNK === CHUNK - 1) yield turn + 1;
  }
}

/** From so many events on, time is worth more than the best of rows. */
const LARGE = 20_000;
/** Over how many labels the usual level is taken, and how many levels sooner is soon enough. */
const USUAL_OVER = 64;
const SOONER = 0;

/** One octave: the picture that a corpus opens with is kept as it was laid out. */
const NOT_AT_ONCE = 4;
/** Three octaves: a row between others tears apart what stands beside it, until little does. */
const NOT_BETWEEN = 12;

class Activation {
  private readonly question: ScoreQuestion;
  private readonly order: EventOrder;
  private readonly plan: LabelPlan;
  private readonly rows: readonly LabelRows[];
  /** Rows that a track may come to have. */
  private readonly most: readonly number[];
  private readonly deepest: number;
  private readonly isLarge: boolean;
  private usual = 0;
  private readonly tried: Uint8Array;
  /** The first rank that stands at the same place, by rank; and by that one the rows taken there, as bits. */
  private readonly dayOf: Uint32Array;
  private readonly taken: Uint32Array;
  private readonly fans: Fans;

  constructor(
    question: ScoreQuestion,
    order: EventOrder,
    plan: LabelPlan,
    dayOf: Uint32Array,
    hasParts: boolean,
  ) {
    this.question = question;
    this.order = order;
    this.plan = plan;
    const facts = { position: order.position, ...plan };
    this.isLarge = order.at.length > LARGE;
    const opening = Math.max(1, ...[1, 2, 3].map(question.maxRows));
    this.most = order.tracks.map(({ isClaims }) =>
      Math.max(isClaims ? question.claimRows : opening, this.isLarge ? 0 : (question.mostRows ?? 0)),
    );
    this.rows = order.tracks.map(
      ({ start, end }, track) => new LabelRows(facts, start, end, this.most[track] ?? 1, question.width),
    );
    this.dayOf = dayOf;
    this.taken = new Uint32Array(order.at.length);
    this.deepest = Math.min(zoomOf(LEVELS), deepestZoom(question.scale));
    this.tried = new Uint8Array(order.at.length);
    this.fans = new Fans(question, order, plan, hasParts, this.isLarge);
  }

  /** The rows of the picture that the corpus opens with. */
  open(track: Track): void {
    const labels = openTrack(this.question, this.order, this.plan, track, (rank) =>
      this.measure(track, rank),
    );
    for (const { rank, row, lines, lead } of labels) this.settle(track, rank, row, lines, lead, 0);
  }

  place(rank: number): void {
    if (this.tried[rank] === 1) return;
    const at = this.order.at[rank] ?? 0;
    for (const earlier of this.fans.toldBefore(at, this.tried)) this.placeOne(earlier);
    this.placeOne(rank);
  }

  private placeOne(rank: number): void {
    if (this.tried[rank] === 1) return;
    this.tried[rank] = 1;
    const { columns } = this.question;
    const at = this.order.at[rank] ?? 0;
    const track = this.trackOf(rank);
    if (this.isFull(rank, track)) return;
    const whole = rankAbove(this.question, this.order, at, track);
    if (whole !== -1) this.place(whole);
    const asked = this.measure(track, rank);
    const lines = asked === 2 && this.isCrowded(rank, track) ? 1 : asked;
    const limits = this.fans.limitsOf(at, whole, track);
    const lead = track.isClaims
      ? claimLead(this.question, this.order, rank, track)
      : whole !== -1 && (columns.partOf[at] ?? -1) === -1
        ? { rank: whole, position: this.order.position[whole] ?? 0 }
        : undefined;
    if (this.tryRows(track, rank, lead, lines, limits)) return;
    if (lead && !track.isClaims && this.tryRows(track, rank, undefined, lines, limits)) return;
    if (lines === 2 && this.tryRows(track, rank, undefined, 1, limits)) return;
    this.tryNewRow(track, rank, track.isClaims ? lead : undefined, limits);
  }

  /** Whether other events of the same day have taken every row: then it is counted, at every zoom. */
  private isFull(rank: number, track: Track): boolean {
    const rows = this.stackOf(track).order.length;
    const taken = this.taken[this.dayOf[rank] ?? 0] ?? 0;
    const importance = this.question.columns.importance[this.order.at[rank] ?? 0] ?? 3;
    const asked = track.isClaims ? this.question.claimRows : this.question.maxRows(importance);
    const most = Math.max(rows, asked, this.isLarge ? 0 : (this.most[track.index] ?? 0));
    return most < 32 && taken === 2 ** most - 1;
  }

  /** Whether one day holds more events than its rows could show with their dates. */
  private isCrowded(rank: number, { end }: Track): boolean {
    const { position } = this.order;
    const last = (this.dayOf[rank] ?? 0) + (this.question.maxRows(1) >> 1) - 1;
    return last < end && position[last] === position[rank];
  }

  /** The topmost of the rows in which it speaks soonest. */
  private tryRows(
    track: Track,
    rank: number,
    lead: Lead | undefined,
    lines: number,
    { top, bottom, asked }: RowLimits,
  ): boolean {
    const rows = this.rows[track.index];
    if (!rows) return false;
    const stack = this.stackOf(track);
    let best = NEVER;
    let bestPlace = -1;
    let enough = this.deepest;
    let above = Infinity;
    let leastAbove = 0;
    const taken = this.taken[this.dayOf[rank] ?? 0] ?? 0;
    for (let place = top; place < bottom; place += 1) {
      const row = rowAt(stack, place);
      if (row < 32 && ((taken >>> row) & 1) === 1) {
        above = Infinity;
        continue;
      }
      const here = rows.zoomFor(row, rank, lead, enough);
      const leastHere = Math.max(stack.least[row] ?? 0, place < asked ? 0 : NOT_AT_ONCE);
      const zoom = lines === 2 ? Math.max(above, here) : here;
      const least = lines === 2 ? Math.max(leastAbove, leastHere) : leastHere;
      above = here;
      leastAbove = leastHere;
      if (!(zoom < enough)) continue;
      const level = Math.max(levelFrom(zoom), least);
      if (level >= best) continue;
      best = level;
      bestPlace = lines === 2 ? place - 1 : place;
      enough = Math.min(enough, zoomOf(level - 1) * (1 + 1e-9));
      if (level <= this.soonEnough) break;
    }
    if (bestPlace === -1) return false;
    if (this.isLarge) this.usual += (best - this.usual) / USUAL_OVER;
    this.settle(track, rank, bestPlace, lines, lead, best);
    return true;
  }

  /**
   * Where no row would have room at any zoom, a new one: below all others, or where parts told later have
   * rows already, above those.
   */
  private tryNewRow(track: Track, rank: number, lead: Lead | undefined, limits: RowLimits): void {
    const stack = this.stackOf(track);
    const rows = this.rows[track.index];
    if (this.isLarge || !rows || stack.order.length >= (this.most[track.index] ?? 0)) return;
    const isBetween = limits.bottom < stack.order.length;
    let place = isBetween ? Math.min(limits.top, limits.bottom) : stack.order.length;
    let covering = this.labelsOver(track, stack, place);
    const isCovered = (other: number) => this.dayOf[other] === this.dayOf[rank];
    while (covering.some(isCovered) && place < Math.min(limits.bottom, stack.order.length)) {
      place += 1;
      covering = this.labelsOver(track, stack, place);
    }
    if (covering.some(isCovered)) return;
    const least = Math.min(levelAt(this.deepest), isBetween ? NOT_BETWEEN : NOT_AT_ONCE);
    const row = insertRow(stack, place, least);
    for (const other of covering) rows.add(row, other, undefined);
    const zoom = rows.zoomFor(row, rank, lead, this.deepest);
    if (zoom < this.deepest) {
      this.settle(track, rank, place, 1, lead, Math.max(levelFrom(zoom), least));
    }
  }

  /**
   * The labels that would stand over a new row: those two rows high stand over whatever is next below their
   * first row, and what lies between may still be closed when they speak.
   */
  private labelsOver({ index }: Track, stack: RowStack, place: number): readonly number[] {
    const { row, lines, level } = this.plan;
    const found: number[] = [];
    let opensBetween = NEVER;
    for (let above = place - 1; above >= 0 && opensBetween > 0; above -= 1) {
      const own = rowAt(stack, above);
      for (const rank of this.rows[index]?.labelsIn(own) ?? []) {
        if (row[rank] === own && lines[rank] === 2 && (level[rank] ?? 0) < opensBetween) found.push(rank);
      }
      opensBetween = Math.min(opensBetween, stack.opens[own] ?? NEVER);
    }
    return found;
  }

  /**
   * Of a small corpus every row is compared; of a large one the first will do that is no later than
   * labels of the same turn usually are, which they are about equally all over the axis.
   */
  private get soonEnough(): number {
    return this.isLarge ? Math.max(0, Math.floor(this.usual) - SOONER) : 0;
  }

  private settle(
    track: Track,
    rank: number,
    place: number,
    lines: number,
    lead: Lead | undefined,
    level: number,
  ): void {
    const { plan, order } = this;
    const stack = this.stackOf(track);
    this.tried[rank] = 1;
    plan.level[rank] = level;
    plan.lines[rank] = lines;
    const day = this.dayOf[rank] ?? 0;
    for (let line = place; line < place + lines; line += 1) {
      openRow(stack, line, level);
      const row = rowAt(stack, line);
      this.rows[track.index]?.add(row, rank, lead);
      if (row < 32) this.taken[day] = (this.taken[day] ?? 0) | (1 << row);
    }
    plan.row[rank] = rowAt(stack, place);
    this.fans.add(order.at[rank] ?? 0);
  }

  /** Asks for the width of a label and answers how many rows it is high. */
  private measure(track: Track, rank: number): number {
    const { columns, clock, isCompact, labelWidth } = this.question;
    const at = this.order.at[rank] ?? 0;
    const isPlain = track.isClaims || isCompact || columns.partOf[at] !== -1 || columns.reports.has(at);
    const style = track.isClaims ? "claim" : isPlain ? "title" : "dated";
    this.plan.width[rank] = Math.min(65_535, Math.ceil(labelWidth(at, style)));
    this.plan.before[rank] = clock === "happened" && columns.earliest[at] === -Infinity ? OPEN_START : 0;
    return isPlain ? 1 : 2;
  }

  private stackOf({ index }: Track): RowStack {
    return this.plan.stacks[index] ?? emptyStack();
  }

  private trackOf(rank: number): Track {
    for (const track of this.order.tracks) if (rank < track.end) return track;
    throw new Error("Bug: a rank outside all tracks");
  }
}
