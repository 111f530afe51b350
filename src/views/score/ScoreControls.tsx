import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectVisibleEvents } from "../../selectors/select-corpus.ts";
import { SCALES } from "../../state/app-state.ts";
import { selectFirstDays, selectTimeScale } from "../../selectors/select-score.ts";
import { deepestZoom, toAxisWindow, toViewWindow } from "../../timeline/axis-pixels.ts";
import { EVERYTHING, panWindow, zoomWindow } from "../../timeline/zoom-gesture.ts";
import type { AxisWindow } from "../../timeline/zoom-gesture.ts";
import { useAppState, useDispatch, useWords } from "../page-context.ts";
import { FilterMenu } from "./FilterMenu.tsx";
import "../look/controls.css";

type ScoreControlsProps = { readonly index: CorpusIndex };

/** Scale, zoom and filter; how many events pass is announced when it changes. */
export function ScoreControls({ index }: ScoreControlsProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const dress = useAppState((state) => state.view.dress);
  const scale = useAppState((state) => state.view.scale);
  const shown = useAppState(selectVisibleEvents).length;
  const all = index.corpus.events.length;
  return (
    <div className="score-controls">
      {dress === "score" && (
        <>
          <fieldset className="choice">
            <legend className="for-ears">{words.scale.label}</legend>
            {SCALES.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name="scale"
                  checked={choice === scale}
                  onChange={() => dispatch({ type: "rescale", scale: choice })}
                />
                {words.scale[choice]}
              </label>
            ))}
          </fieldset>
          <ZoomButtons />
        </>
      )}
      <FilterMenu index={index} />
      <p className="count" role="status">
        {shown === 0 ? words.filter.nothing : words.filter.counted(shown, all)}
      </p>
    </div>
  );
}

/** What wheel and drag do, for keyboards, switches and clickers. */
function ZoomButtons() {
  const words = useWords();
  const dispatch = useDispatch();
  const scale = useAppState(selectTimeScale);
  const days = useAppState(selectFirstDays);
  const view = useAppState((state) => state.view);
  const move = (change: (window: AxisWindow) => AxisWindow) => () =>
    dispatch({ type: "look-at", window: toViewWindow(change(toAxisWindow(view.window, scale)), scale) });
  /** About the selected event where it is in view, else about the middle. */
  const about = (window: AxisWindow) => {
    const day = view.selection.type === "event" ? days.get(view.selection.id) : undefined;
    const place = day === undefined ? -1 : scale.position(day);
    return place >= window.left && place <= window.right ? place : (window.left + window.right) / 2;
  };
  const deepest = deepestZoom(scale);
  const isWhole = view.window === undefined;
  return (
    <div className="zoom-buttons" role="group" aria-label={words.scale.label}>
      <button
        type="button"
        aria-label={words.zoom.out}
        disabled={isWhole}
        onClick={move((w) => zoomWindow(w, 1 / 1.6, about(w), deepest))}
      >
        −
      </button>
      <button
        type="button"
        aria-label={words.zoom.in}
        onClick={move((w) => zoomWindow(w, 1.6, about(w), deepest))}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.zoom.earlier}
        disabled={isWhole}
        onClick={move((w) => panWindow(w, -0.4))}
      >
        ←
      </button>
      <button
        type="button"
        aria-label={words.zoom.later}
        disabled={isWhole}
        onClick={move((w) => panWindow(w, 0.4))}
      >
        →
      </button>
      <button type="button" className="wide" disabled={isWhole} onClick={move(() => EVERYTHING)}>
        {words.zoom.fit}
      </button>
    </div>
  );
}
