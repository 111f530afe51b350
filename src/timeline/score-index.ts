import { finish } from "../base/finish.ts";
import { activateLabels } from "./activate-labels.ts";
import { emptyPlan } from "./label-plan.ts";
import type { LabelPlan } from "./label-plan.ts";
import type { ClusterFacts } from "./cluster-facts.ts";
import { listLabels } from "./label-lists.ts";
import type { LabelLists } from "./label-lists.ts";
import { orderByImportance } from "./order-by-importance.ts";
import { isClaimLine, orderEvents } from "./order-events.ts";
import type { EventOrder } from "./order-events.ts";
import { buildPositionGrid } from "./position-grid.ts";
import type { PositionGrid } from "./position-grid.ts";
import { buildRangeTree } from "./range-tree.ts";
import type { RangeTree } from "./range-tree.ts";
import { copyStack } from "./row-stack.ts";
import { findTails } from "./stand-below.ts";
import { orderTurnsOfFans } from "./turns-of-fans.ts";
import type { OrderQuestion, ScoreQuestion } from "./score-question.ts";

/**
 * Everything about a score that does not depend on the window: rows, the zoom from which each label
 * speaks, and tables that find what a window shows in a time that depends on what it shows.
 */
export type ScoreIndex = {
  readonly question: ScoreQuestion;
  readonly order: EventOrder;
  readonly plan: LabelPlan;
  readonly labels: LabelLists;
  readonly grid: PositionGrid;
  /** Turns in order of importance, by rank: the most important of any run. */
  readonly turns: RangeTree;
  /** Where along the axis the extent of a rank ends. */
  readonly endOf: (rank: number) => number;
  /** False while lesser labels are still looking for their rows; until then they are counted. */
  readonly isComplete: boolean;
  /** Clusters that were asked for before; cleared when there are many. */
  readonly memo: Map<string, ClusterFacts>;
};

/** How the build of an index goes on: `next()` takes some two milliseconds; a value is an index to use. */
export type IndexBuild = Generator<ScoreIndex | undefined, ScoreIndex>;

/** All at once: some ten milliseconds for ten thousand events. */
export function buildScoreIndex(question: ScoreQuestion): ScoreIndex {
  return finish(buildInSteps(question));
}

/**
 * Labels tried before the first index that can be used, and between one and the next, which waits eight times
 * as long, and is left out where the last is nearer than that: each costs the page a picture.
 */
const FIRST_LABELS = 4096;
const GROWTH = 8;

/**
 * In steps between which a page can breathe, most important labels first. Indices on the way show the
 * labels that have found their rows and count the rest; they share their tables with the last, so
 * each is to be used only until the next one comes.
 */
export function* buildInSteps(question: ScoreQuestion): IndexBuild {
  const order = yield* orderEvents(question);
  const endOf = endOfExtent(question, order);
  const byTurn = yield* orderByImportance(question.columns, order);
  const plan = yield* emptyPlan(order, byTurn);
  yield* orderTurnsOfFans(question.columns, order, plan);
  yield* findTails(question, order, plan);
  yield;
  const grid = yield* buildPositionGrid(order, endOf);
  const turns = yield* buildRangeTree(plan.turn, true);
  yield;
  const indexWith = (labels: LabelLists, isComplete: boolean): ScoreIndex => ({
    question,
    order,
    plan: isComplete ? plan : { ...plan, stacks: plan.stacks.map(copyStack), level: plan.level.slice() },
    labels,
    grid,
    turns,
    endOf,
    isComplete,
    memo: new Map(),
  });
  let wanted = FIRST_LABELS;
  for (const tried of activateLabels(question, order, plan)) {
    if (tried < wanted || tried >= byTurn.length) {
      yield;
      continue;
    }
    wanted *= GROWTH;
    if (wanted * GROWTH > byTurn.length) wanted = Infinity;
    yield indexWith(yield* listLabels(order, plan, endOf), false);
  }
  return indexWith(yield* listLabels(order, plan, endOf), true);
}

/** Where along the axis the extent of an event ends. What stays open is known for one day only. */
export function endOfExtent(question: OrderQuestion, order: EventOrder): (rank: number) => number {
  const { columns, scale, plan, clock } = question;
  const { tracks } = order;
  let track = 0;
  let day = NaN;
  let known = 0;
  return (rank) => {
    const at = order.at[rank] ?? 0;
    const { latest, earliest, said } = columns;
    const last = latest[at] ?? NaN;
    const isSaid = clock === "said" || isClaimLine(columns, at);
    const end = isSaid ? (said[at] ?? NaN) : Number.isFinite(last) ? last : (earliest[at] ?? NaN);
    if (tracks.length > 2) {
      track = tracks.findIndex((candidate) => rank < candidate.end);
    }
    const origin = plan.bands[tracks[track]?.band ?? 0]?.origin ?? 0;
    const own = end + 1 - origin;
    if (own !== day) {
      day = own;
      known = Math.min(1, Math.max(0, scale.position(own)));
    }
    return Number.isNaN(known) ? (order.position[rank] ?? 0) : known;
  };
}
