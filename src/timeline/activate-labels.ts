import { OPEN_START } from "./label-plan.ts";
import type { LabelPlan } from "./label-plan.ts";
import type { EventOrder, Track } from "./order-events.ts";
import { openTrack } from "./open-track.ts";
import { claimLead, rankAbove } from "./stand-below.ts";
import { LabelRows } from "./label-rows.ts";
import type { Lead } from "./label-rows.ts";
import type { ScoreQuestion } from "./score-question.ts";
import { LEVELS, NEVER, levelFrom, zoomOf } from "./zoom-levels.ts";
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
      if (question.columns.partOf[order.at[rank] ?? 0] !== -1) hasParts = true;
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

/** Rows from `top` to `bottom`, which is exclusive; those from `asked` on only after some zooming. */
type RowLimits = { readonly top: number; readonly bottom: number; readonly asked: number };

/** From so many events on, time is worth more than the best of rows. */
const LARGE = 20_000;
/** Over how many labels the usual level is taken, and how many levels sooner is soon enough. */
const USUAL_OVER = 64;
const SOONER = 0;

/** One octave: the picture that a corpus opens with is kept as it was laid out. */
const NOT_AT_ONCE = 4;

class Activation {
  private readonly question: ScoreQuestion;
  private readonly order: EventOrder;
  private readonly plan: LabelPlan;
  private readonly rows: readonly LabelRows[];
  private readonly deepest: number;
  private readonly isLarge: boolean;
  private usual = 0;
  private readonly tried: Uint8Array;
  /** The first rank that stands at the same place, by rank; and by that one the rows taken there, as bits. */
  private readonly dayOf: Uint32Array;
  private readonly taken: Uint32Array;
  /** The last part that found a row, by `at` of the whole, and before it, by `at` of the part; -1 ends. */
  private readonly lastPart: Int32Array;
  private readonly partBefore: Int32Array;

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
    const most = Math.max(1, ...[1, 2, 3].map(question.maxRows));
    this.rows = order.tracks.map(
      ({ start, end, isClaims }) =>
        new LabelRows(facts, start, end, isClaims ? question.claimRows : most, question.width),
    );
    this.dayOf = dayOf;
    this.taken = new Uint32Array(order.at.length);
    this.deepest = Math.min(zoomOf(LEVELS), deepestZoom(question.scale));
    this.isLarge = order.at.length > LARGE;
    this.tried = new Uint8Array(order.at.length);
    this.lastPart = new Int32Array(hasParts ? question.columns.count : 0).fill(-1);
    this.partBefore = new Int32Array(hasParts ? question.columns.count : 0).fill(-1);
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
    this.tried[rank] = 1;
    const { columns } = this.question;
    const at = this.order.at[rank] ?? 0;
    const track = this.trackOf(rank);
    if (this.isFull(rank, track)) return;
    const whole = rankAbove(this.question, this.order, at, track);
    if (whole !== -1) this.place(whole);
    const asked = this.measure(track, rank);
    const lines = asked === 2 && this.isCrowded(rank, track) ? 1 : asked;
    const limits = this.limitsOf(at, rank, whole, track);
    const lead = track.isClaims
      ? claimLead(this.question, this.order, rank, track)
      : whole !== -1 && (columns.partOf[at] ?? -1) === -1
        ? { rank: whole, position: this.order.position[whole] ?? 0 }
        : undefined;
    if (this.tryRows(track, rank, lead, lines, limits) || track.isClaims) return;
    if (lead && this.tryRows(track, rank, undefined, lines, limits)) return;
    if (lines === 2 && this.tryRows(track, rank, undefined, 1, limits)) return;
    // Narrated later than parts that left no row between them: below them all rather than nowhere.
    const bottom = this.plan.rows[track.index] ?? 0;
    if (limits.bottom < bottom) this.tryRows(track, rank, undefined, 1, { ...limits, bottom, asked: 0 });
  }

  /** Whether other events of the same day have taken every row: then it is counted, at every zoom. */
  private isFull(rank: number, track: Track): boolean {
    const rows = this.plan.rows[track.index] ?? 0;
    const taken = this.taken[this.dayOf[rank] ?? 0] ?? 0;
    const importance = this.question.columns.importance[this.order.at[rank] ?? 0] ?? 3;
    const asked = track.isClaims ? this.question.claimRows : this.question.maxRows(importance);
    const most = Math.max(rows, asked);
    return most < 32 && taken === 2 ** most - 1;
  }

  /** Whether one day holds more events than its rows could show with their dates. */
  private isCrowded(rank: number, { end }: Track): boolean {
    const { position } = this.order;
    const last = (this.dayOf[rank] ?? 0) + (this.question.maxRows(1) >> 1) - 1;
    return last < end && position[last] === position[rank];
  }

  /** The rows between which a label may stand: under its whole, and among parts of one day as narrated. */
  private limitsOf(at: number, rank: number, whole: number, track: Track): RowLimits {
    const { columns, maxRows, claimRows } = this.question;
    const { level, row, lines } = this.plan;
    const index = track.index;
    const asked = track.isClaims ? claimRows : maxRows(columns.importance[at] ?? 3);
    let top = 0;
    let bottom = Math.max(this.plan.rows[index] ?? 0, Math.min(asked, 255));
    if (whole !== -1 && level[whole] !== NEVER) top = (row[whole] ?? 0) + 1;
    const partOf = columns.partOf[at] ?? -1;
    if (partOf === -1) return { top, bottom, asked };
    const place = this.order.position[rank];
    for (let part = this.lastPart[partOf] ?? -1; part !== -1; part = this.partBefore[part] ?? -1) {
      const sibling = this.order.rank[part] ?? -1;
      if (this.order.position[sibling] !== place) continue;
      if (part < at) top = Math.max(top, (row[sibling] ?? 0) + (lines[sibling] ?? 1));
      else bottom = Math.min(bottom, row[sibling] ?? 0);
    }
    return { top, bottom, asked };
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
    let best = NEVER;
    let bestRow = -1;
    let enough = this.deepest;
    let above = Infinity;
    const taken = this.taken[this.dayOf[rank] ?? 0] ?? 0;
    for (let row = top; row < bottom; row += 1) {
      if (row < 32 && ((taken >>> row) & 1) === 1) {
        above = Infinity;
        continue;
      }
      const here = rows.zoomFor(row, rank, lead, enough);
      const zoom = lines === 2 ? Math.max(above, here) : here;
      above = here;
      if (!(zoom < enough)) continue;
      const level = Math.max(levelFrom(zoom), row < asked ? 0 : NOT_AT_ONCE);
      if (level >= best) continue;
      best = level;
      bestRow = lines === 2 ? row - 1 : row;
      enough = Math.min(enough, zoomOf(level - 1) * (1 + 1e-9));
      if (level <= this.soonEnough) break;
    }
    if (bestRow === -1) return false;
    if (this.isLarge) this.usual += (best - this.usual) / USUAL_OVER;
    this.settle(track, rank, bestRow, lines, lead, best);
    return true;
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
    row: number,
    lines: number,
    lead: Lead | undefined,
    level: number,
  ): void {
    const { plan, order } = this;
    const index = track.index;
    this.tried[rank] = 1;
    plan.level[rank] = level;
    plan.row[rank] = row;
    plan.lines[rank] = lines;
    plan.rows[index] = Math.max(plan.rows[index] ?? 0, row + lines);
    const day = this.dayOf[rank] ?? 0;
    for (let line = row; line < row + lines; line += 1) {
      this.rows[index]?.add(line, rank, lead);
      if (line < 32) this.taken[day] = (this.taken[day] ?? 0) | (1 << line);
    }
    const at = order.at[rank] ?? 0;
    const whole = this.question.columns.partOf[at] ?? -1;
    if (whole === -1) return;
    this.partBefore[at] = this.lastPart[whole] ?? -1;
    this.lastPart[whole] = at;
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

  private trackOf(rank: number): Track {
    for (const track of this.order.tracks) if (rank < track.end) return track;
    throw new Error("Bug: a rank outside all tracks");
  }
}
