import { selectPlaceOf } from "../../selectors/select-index.ts";
import { selectBandPlan, selectTimeScale } from "../../selectors/select-score.ts";
import { selectColumns, selectThreads } from "../../selectors/select-threads.ts";
import type { AppState } from "../../state/app-state.ts";
import { toAxisWindow } from "../../timeline/axis-pixels.ts";
import type { MeasureWords } from "../../timeline/fit-words.ts";
import { layOutThreads } from "../../timeline/lay-out-threads.ts";
import type { Panel } from "../../timeline/sheet/lay-out-sheet.ts";
import { indexThreads } from "../../timeline/thread-index.ts";
import { headShapes, rowShapes } from "../../timeline/thread-shapes.ts";
import { threadColumns, threadLines } from "../score/thread-lines.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import type { PicturePlaces } from "./picture-score.ts";

/** All threads of a picture with the wordings that fit. */
export function placeThreads(
  state: AppState,
  { left, width, beside, isNarrow }: PicturePlaces,
  measure: MeasureWords,
  words: InterfaceWords,
  isWhole: boolean,
): Panel {
  const { language, threadOrder, window } = state.view;
  const scale = selectTimeScale(state);
  const plan = selectBandPlan(state);
  const threads = selectThreads(state);
  const isByEpisode = scale.type === "day-zero";
  const index = indexThreads({
    lines: threadLines(threads, language, threadOrder),
    columns: threadColumns(selectColumns(state), plan, selectPlaceOf(state), language, words),
    setting: isByEpisode
      ? { type: "episodes", names: plan.bands.map(({ label }) => label) }
      : { type: "axis", scale },
    language,
    measure,
    left,
    width,
    beside,
    isNarrow,
    tellTexts: words.thread.texts,
  });
  const picture = layOutThreads(index, { window: toAxisWindow(isWhole ? undefined : window, scale) });
  const note = words.thread.counted(threads.length);
  const look = {
    language,
    measure,
    notes: isNarrow ? [] : isByEpisode ? [words.thread.byEpisode, words.thread.notToScale, note] : [note],
  };
  const { headHeight, height } = picture;
  return {
    parts: [
      { shapes: headShapes(picture, look, 0), top: 0 },
      { shapes: rowShapes(picture, look, headHeight), top: 0 },
    ],
    height: headHeight + height,
  };
}
