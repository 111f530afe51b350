import { useMemo } from "react";
import { selectEventColumns } from "../../selectors/select-index.ts";
import { selectMatches, selectPasses } from "../../selectors/select-corpus.ts";
import { countInWindow } from "../../timeline/count-in-window.ts";
import { useAppState, useLanguage, useWords } from "../page-context.ts";
import { useRested } from "../use-rested.ts";
import { tellStretch } from "./tell-stretch.ts";

/** Milliseconds without a move: no gesture is read out frame by frame. */
const REST = 700;

/** The one live line of the score: which stretch of time is on screen and how much of it passes. */
export function RestingLine() {
  const words = useWords();
  const language = useLanguage();
  const columns = useAppState(selectEventColumns);
  const { dress, clock, scale, ...view } = useAppState((state) => state.view);
  const window = useRested(dress === "score" ? view.window : undefined, REST);
  const passes = useRested(useAppState(selectPasses), REST);
  const matches = useRested(useAppState(selectMatches), REST);
  const line = useMemo(() => {
    if (matches === 0) return words.filter.nothing;
    if (!window) return words.filter.counted(matches, columns.count);
    const count = scale === "day-zero" ? matches : countInWindow(columns, passes, clock, window);
    return words.overview.resting(tellStretch(window, scale, language, words), count, columns.count);
  }, [columns, passes, matches, clock, scale, window, language, words]);
  return (
    <p className="for-ears resting-line" role="status">
      {line}
    </p>
  );
}
