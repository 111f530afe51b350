import { GHOST_ROOM } from "./ghost-shapes.ts";
import type { LabelPlan } from "./label-plan.ts";
import { TETHER_ROOM } from "./label-rows.ts";
import type { Lead } from "./label-rows.ts";
import { openRows } from "./opening-rows.ts";
import type { EventOrder, Track } from "./order-events.ts";
import { claimLead, rankAbove } from "./stand-below.ts";
import type { ScoreQuestion } from "./score-question.ts";

/** Of a large corpus only the most important ask for room at the opening. */
const ASKED = 300;

export type OpeningLabel = {
  readonly rank: number;
  readonly row: number;
  readonly lines: number;
  readonly lead: Lead | undefined;
};

/** The labels of one track that speak as soon as a corpus opens. `measure` answers lines and sets widths. */
export function openTrack(
  question: ScoreQuestion,
  order: EventOrder,
  plan: LabelPlan,
  track: Track,
  measure: (rank: number) => number,
): readonly OpeningLabel[] {
  const ranks = mostImportant(plan, track);
  const lines = ranks.map(measure);
  return track.isClaims
    ? openClaims(question, order, plan, track, ranks)
    : openMarks(question, order, plan, track, ranks, lines);
}

function mostImportant({ byTurn }: LabelPlan, { start, end }: Track): readonly number[] {
  if (end - start <= ASKED) return Array.from({ length: end - start }, (_, index) => start + index);
  const ranks: number[] = [];
  for (let turn = 0; turn < byTurn.length && ranks.length < ASKED; turn += 1) {
    const rank = byTurn[turn] ?? 0;
    if (rank >= start && rank < end) ranks.push(rank);
  }
  return ranks.toSorted((a, b) => a - b);
}

function openMarks(
  question: ScoreQuestion,
  order: EventOrder,
  plan: LabelPlan,
  track: Track,
  ranks: readonly number[],
  lines: readonly number[],
): readonly OpeningLabel[] {
  const { columns, width } = question;
  const indexOf = new Map(ranks.map((rank, index) => [rank, index]));
  const place = (rank: number) => Math.max(0, (order.position[rank] ?? 0) * width + (plan.before[rank] ?? 0));
  const leads = ranks.map((rank): Lead | undefined => {
    const at = order.at[rank] ?? 0;
    const above = rankAbove(question, order, at, track);
    if (above === -1 || columns.partOf[at] !== -1) return undefined;
    return { rank: above, position: order.position[above] ?? 0 };
  });
  const rowOf = openRows(
    ranks.map((rank, index) => {
      const at = order.at[rank] ?? 0;
      const x = place(rank);
      const lead = leads[index];
      const tail = plan.tails.get(rank);
      return {
        x,
        from: lead ? lead.position * width - TETHER_ROOM : x,
        end: Math.max(x + (plan.width[rank] ?? 0), tail ? tail.position * width + GHOST_ROOM : 0),
        lines: lines[index] ?? 1,
        importance: columns.importance[at] ?? 3,
        turn: plan.turn[rank] ?? 0,
        under: indexOf.get(rankAbove(question, order, at, track)) ?? -1,
      };
    }),
    question.maxRows,
  );
  return ranks.flatMap((rank, index): readonly OpeningLabel[] => {
    const row = rowOf[index] ?? -1;
    if (row === -1) return [];
    const lead = leads[index];
    const isTethered = lead && (rowOf[indexOf.get(lead.rank) ?? -1] ?? -1) !== -1;
    return [{ rank, row, lines: lines[index] ?? 1, lead: isTethered ? lead : undefined }];
  });
}

/**
 * Claims sit where they were said, on lines that come from the time they speak of. Each has a line of
 * its own, as far as there are rows; on a low screen those about one time share one.
 *
 *     ●────────■ Claim, 2018────────■ Claim, 2022───────■ Claim, 2025
 *     ●─────────────────────────────────────■ Claim, 2023
 */
function openClaims(
  question: ScoreQuestion,
  order: EventOrder,
  plan: LabelPlan,
  track: Track,
  ranks: readonly number[],
): readonly OpeningLabel[] {
  const { claimRows, isCompact, width } = question;
  const rows: { lead: Lead; last: number; end: number }[] = [];
  const labels: OpeningLabel[] = [];
  const chosen = isCompact
    ? ranks
    : ranks
        .toSorted((a, b) => (plan.turn[a] ?? 0) - (plan.turn[b] ?? 0))
        .slice(0, claimRows)
        .toSorted((a, b) => a - b);
  for (const rank of chosen) {
    const lead = claimLead(question, order, rank, track);
    const place = order.position[rank] ?? 0;
    const x = place * width;
    const found = isCompact
      ? rows.findIndex((row) => row.lead.position === lead.position && row.end <= x)
      : -1;
    const row = found === -1 ? rows.length : found;
    if (row >= claimRows) continue;
    const last = rows[row]?.last;
    const own =
      last === undefined ? lead : { rank: Math.min(last + 1, rank), position: order.position[last] ?? 0 };
    rows[row] = { lead, last: rank, end: x + (plan.width[rank] ?? 0) };
    labels.push({ rank, row, lines: 1, lead: own });
  }
  return labels;
}
