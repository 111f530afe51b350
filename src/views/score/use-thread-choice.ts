import { selectTimeScale } from "../../selectors/select-score.ts";
import { headReading } from "../../selectors/select-threads.ts";
import type { Thread } from "../../selectors/select-threads.ts";
import { toAxisWindow } from "../../timeline/axis-pixels.ts";
import type { PlacedColumn } from "../../timeline/thread-columns.ts";
import type { PlacedBead, PlacedHead, PlacedThread } from "../../timeline/thread-picture.ts";
import type { ThreadQuestion } from "../../timeline/thread-question.ts";
import { useAppState, useDispatch } from "../page-context.ts";
import { useLookAt } from "./use-look-at.ts";

export type ThreadChoice = {
  readonly choose: (row: PlacedThread, bead?: PlacedBead) => void;
  readonly chooseHead: (head: PlacedHead) => void;
};

/** Beside what is zoomed to, as a share of it. */
const AIR = 0.1;

/** A bead opens its theme at its first words; what stands for several texts opens by zooming in on them. */
export function useThreadChoice(threads: readonly Thread[], question: ThreadQuestion): ThreadChoice {
  const dispatch = useDispatch();
  const scale = useAppState(selectTimeScale);
  const lookAt = useLookAt();

  const zoomTo = ({ members }: PlacedColumn): boolean => {
    const days = members.flatMap((at) => question.columns[at]?.day ?? []);
    const from = Math.min(...days);
    const to = Math.max(...days);
    if (question.setting.type === "episodes" || !(to > from)) return false;
    const air = Math.max(0.5, (to - from) * AIR);
    lookAt(toAxisWindow({ from: from - air, to: to + 1 + air }, scale));
    return true;
  };
  return {
    choose: (row, bead) => {
      const isGathered = bead !== undefined && bead.cell.texts > 1 && !bead.column.areReports;
      if (isGathered && zoomTo(bead.column)) return;
      const cells = threads[row.at]?.cells ?? [];
      const passage = bead?.column.members
        .flatMap((at) => (cells[at] ? [headReading(cells[at])] : []))
        .find(({ count }) => count > 0)?.wordings[0]?.occurrences[0]?.passage;
      dispatch({
        type: "select",
        selection: { type: "theme", id: row.line.id },
        ...(passage && { place: { sourceId: passage.sourceId, start: passage.start, end: passage.end } }),
      });
    },
    chooseHead: ({ column }) => {
      const [first] = column.members;
      const id = first === undefined ? undefined : question.columns[first]?.id;
      if (column.members.length > 1 && zoomTo(column)) return;
      if (id !== undefined) dispatch({ type: "select", selection: { type: "source", id } });
    },
  };
}
