import { useMemo, useRef, useState } from "react";
import { selectTrayEvents } from "../../selectors/select-corpus.ts";
import { selectIndex } from "../../selectors/select-index.ts";
import { selectPlaceOf } from "../../selectors/select-score.ts";
import { selectColumns } from "../../selectors/select-threads.ts";
import { axisPixels, toAxisWindow } from "../../timeline/axis-pixels.ts";
import { EventList } from "../list/EventList.tsx";
import { useAppState, useDispatch, useWords } from "../page-context.ts";
import { useSize } from "../use-size.ts";
import { Legend } from "./Legend.tsx";
import { ScoreStage } from "./ScoreStage.tsx";
import { scoreColumns } from "./score-sizes.ts";
import { Threads } from "./Threads.tsx";
import { UndatedTray } from "./UndatedTray.tsx";
import { useLookAt } from "./use-look-at.ts";
import { useStagedScore } from "./use-staged-score.ts";
import "../look/score.css";

/** Events above the axis, one thread per theme below, and what has no date beside them. */
export function Score() {
  const words = useWords();
  const index = useAppState(selectIndex);
  const [canPaint] = useState(hasCanvas);
  if (canPaint || !index) return <PaintedScore />;
  return (
    <>
      <p className="no-canvas" role="status">
        {words.noCanvas}
      </p>
      <EventList index={index} />
    </>
  );
}

/** Some browsers, and some settings that guard against being recognised, give no canvas. */
const hasCanvas = (): boolean => Boolean(document.createElement("canvas").getContext("2d"));

function PaintedScore() {
  const words = useWords();
  const dispatch = useDispatch();
  const tray = useAppState(selectTrayEvents);
  const sources = useAppState(selectColumns);
  const window = useAppState((state) => state.view.window);
  const placeOf = useAppState(selectPlaceOf);
  const chosenId = useAppState(({ view }) =>
    view.selection.type === "event" ? view.selection.id : undefined,
  );
  const hand = useAppState((state) => state.hand);
  const { lookAt } = useLookAt();
  const frame = useRef<HTMLDivElement>(null);
  const { width: frameWidth } = useSize(frame);
  const columns = scoreColumns(frameWidth);
  const { isNarrow, left, width, undated } = columns;
  const score = useStagedScore(columns, frameWidth > 0);
  const scale = score?.scale;
  const layout = useMemo(() => {
    if (!scale) return undefined;
    const axis = axisPixels(scale, toAxisWindow(window, scale), left, width);
    const dated = sources.flatMap(({ source, day }) => (day === undefined ? [] : [{ id: source.id, day }]));
    return { axis, columnX: new Map(dated.map(({ id, day }) => [id, axis.x(day + 0.5)])) };
  }, [scale, window, left, width, sources]);
  const documents = useMemo(() => sources.flatMap(({ day }) => day ?? []), [sources]);
  const choose = (at: number) =>
    score && dispatch({ type: "select", selection: { type: "event", id: score.columns.words.id(at) } });

  return (
    <div className={isNarrow ? "score is-narrow" : "score"} ref={frame}>
      {score && layout && (
        <>
          <ScoreStage
            score={score}
            window={window}
            words={words}
            chosen={chosenId === undefined ? undefined : placeOf.get(chosenId)}
            documents={documents}
            minWidth={left + width + undated}
            wheelZooms={() => document.documentElement.scrollHeight <= globalThis.innerHeight + 1}
            brushes={hand === "range"}
            onWindow={(to) => lookAt(toAxisWindow(to, score.scale))}
            onChoose={choose}
            onOpenCluster={(cluster) => lookAt(toAxisWindow(cluster.window, score.scale))}
            onBrush={(to) => {
              lookAt(toAxisWindow(to, score.scale));
              if (hand === "range") dispatch({ type: "take", hand: "move" });
            }}
          >
            {!isNarrow && <Legend />}
            {(tray.length > 0 || sources.some(({ day }) => day === undefined)) && (
              <UndatedTray events={tray} left={left + width} />
            )}
          </ScoreStage>
          <Threads layout={layout} right={left + width} undated={undated} />
        </>
      )}
    </div>
  );
}
