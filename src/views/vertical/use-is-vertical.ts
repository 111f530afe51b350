import { useMode } from "../page-context.ts";
import { useMediaQuery } from "../use-media-query.ts";

/** As wide as the page is when its regions stand one under the other; see `page.css`. */
export const NARROW = "(max-width: 900px)";

/** Whether time runs downwards: an axis from left to right would need more room than there is. */
export function useIsVertical(): boolean {
  const isNarrow = useMediaQuery(NARROW);
  return useMode().whenNarrow === "time-runs-down" && isNarrow;
}
