import { CLOCKS } from "../../domain/clock.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectMatches } from "../../selectors/select-corpus.ts";
import { selectOffAxis } from "../../selectors/select-score.ts";
import { SCALES, THREAD_ORDERS } from "../../state/app-state.ts";
import { useAppState, useDispatch, useWords } from "../page-context.ts";
import { PictureMenu } from "../picture/PictureMenu.tsx";
import { ChoiceMenu } from "./ChoiceMenu.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import { KeyList } from "./KeyList.tsx";
import { RangeButton } from "./RangeButton.tsx";
import { RestingLine } from "./RestingLine.tsx";
import { ZoomButtons } from "./ZoomButtons.tsx";
import "../look/controls.css";

type ScoreControlsProps = { readonly index: CorpusIndex };

/** Scale, clock, zoom and filter in one calm line, and how many events pass. */
export function ScoreControls({ index }: ScoreControlsProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const { dress, scale, threadOrder } = useAppState((state) => state.view);
  const matches = useAppState(selectMatches);
  const offAxis = useAppState(selectOffAxis);
  const isScore = dress === "score";
  return (
    <div className="score-controls">
      {isScore && (
        <ChoiceMenu
          label={words.scale.label}
          value={scale}
          choices={SCALES}
          nameOf={(choice) => words.scale[choice]}
          saysOf={(choice) => words.scale.axis[choice]}
          onChoose={(choice) => dispatch({ type: "rescale", scale: choice })}
        />
      )}
      <ClockSwitch />
      {isScore && <ZoomButtons />}
      {isScore && <RangeButton />}
      {isScore && index.corpus.themes.length > 1 && (
        <ChoiceMenu
          label={words.threadOrder.label}
          value={threadOrder}
          choices={THREAD_ORDERS}
          nameOf={(choice) => words.threadOrder[choice]}
          saysOf={(choice) => words.threadOrder.says[choice]}
          onChoose={(choice) => dispatch({ type: "order-threads", order: choice })}
        />
      )}
      <FilterMenu index={index} />
      <div className="controls-end">
        <p className="count">
          {matches === 0 ? words.filter.nothing : words.filter.counted(matches, index.corpus.events.length)}
          {isScore && offAxis > 0 && <span className="off-axis">{words.filter.offAxis(offAxis)}</span>}
        </p>
        {isScore && <PictureMenu />}
        {isScore && <KeyList />}
      </div>
      <RestingLine />
    </div>
  );
}

/** By which clock events stand: when they happened, or when a text told of them. */
function ClockSwitch() {
  const words = useWords();
  const dispatch = useDispatch();
  const clock = useAppState((state) => state.view.clock);
  return (
    <fieldset className="clock-switch">
      <legend className="for-ears">{words.clock.label}</legend>
      {CLOCKS.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="clock"
            checked={choice === clock}
            onChange={() => dispatch({ type: "tell-time-by", clock: choice })}
          />
          <span>{words.clock[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
