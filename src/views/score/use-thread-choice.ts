import { selectTimeScale } from "../../selectors/select-score.ts";
import { headReading } from "../../selectors/select-threads.ts";
import type { Thread } from "../../selectors/select-threads.ts";
import { toAxisWindow } from "../../timeline/axis-pixels.ts";
import type { PlacedColumn } from "../../timeline/thread-columns.ts";
import type { PlacedBead, PlacedHead, PlacedThread } from "../../timeline/thread-picture.ts";
import type { ThreadQuestion } from "../../timeline/thread-question.ts";
import { useAppState, useDispatch } from "../page-context.ts";
import { stretchOfColumn } from "./stretch-of-column.ts";
import { useLookAt } from "./use-look-at.ts";

export type ThreadChoice = {
  readonly choose: (row: PlacedThread, bead?: PlacedBead) => void;
  readonly chooseHead: (head: PlacedHead) => void;
};

/** A bead opens its theme at its first words; what stands for several texts opens by zooming in on them. */
export function useThreadChoice(threads: readonly Thread[], question: ThreadQuestion): ThreadChoice {
  const dispatch = useDispatch();
  const scale = useAppState(selectTimeScale);
  const lookAt = useLookAt();

  const zoomTo = (column: PlacedColumn): boolean => {
    const stretch = stretchOfColumn(column, question);
    if (stretch) lookAt(toAxisWindow(stretch, scale));
    return stretch !== undefined;
  };
  return {
    choose: (row, bead) => {
      if (bead && bead.cell.texts > 1 && !bead.column.areReports && zoomTo(bead.column)) return;
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
      if (zoomTo(column)) return;
      if (id !== undefined) dispatch({ type: "select", selection: { type: "source", id } });
    },
  };
}
