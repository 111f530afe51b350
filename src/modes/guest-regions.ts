import type { Place, Selection } from "../state/app-state.ts";
import type { Mode, Region } from "./mode.ts";

/** Which regions a guest shows now; those that wait for a choice come with it. */
export function shownRegions(
  { regions }: Mode,
  view: { readonly selection: Selection; readonly place?: Place; readonly sourceId?: string },
): Readonly<Record<Region, boolean>> {
  const { type } = view.selection;
  const isReading = view.place !== undefined || view.sourceId !== undefined;
  const isChosen: Readonly<Record<Region, boolean>> = {
    score: false,
    reader: isReading || type === "event" || type === "source",
    margin: type !== "none",
  };
  const isShown = (region: Region): boolean =>
    regions[region] === "always" || (regions[region] === "when-chosen" && isChosen[region]);
  return { score: isShown("score"), reader: isShown("reader"), margin: isShown("margin") };
}
