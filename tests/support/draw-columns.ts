import type { EventColumns } from "../../src/timeline/event-columns.ts";
import { makeColumns } from "../../src/timeline/make-columns.ts";
import type { ColumnsContext } from "../../src/timeline/make-columns.ts";
import { buildScale } from "../../src/timeline/build-scale.ts";
import { ONE_BAND } from "../../src/timeline/score-bands.ts";
import { SCORE_SIZES } from "../../src/timeline/score-question.ts";
import type { ScoreQuestion } from "../../src/timeline/score-question.ts";
import { drawEvents } from "./draw-events.ts";

/** Columns from the drawing that `drawEvents` reads. */
export const drawColumns = (
  drawing: string,
  changes: Parameters<typeof drawEvents>[1] = {},
  context: ColumnsContext = { issued: new Map() },
): EventColumns => makeColumns(drawEvents(drawing, changes), context);

/** What a score is asked, with a calendar axis of 1 000 pixels and labels of 100 unless told otherwise. */
export function askScore(columns: EventColumns, rest: Partial<ScoreQuestion> = {}): ScoreQuestion {
  const clock = rest.clock ?? "happened";
  return {
    columns,
    scale: buildScale({ type: "calendar", columns, clock }),
    clock,
    plan: ONE_BAND,
    width: 1000,
    labelWidth: () => 100,
    maxRows: (importance) => (importance === 3 ? 4 : 8),
    claimRows: 8,
    isCompact: false,
    sizes: SCORE_SIZES,
    ...rest,
  };
}
