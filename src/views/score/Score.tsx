import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { selectTrayEvents } from "../../selectors/select-corpus.ts";
import { selectIndex, selectPlaceOf } from "../../selectors/select-index.ts";
import { selectColumns } from "../../selectors/select-threads.ts";
import { toAxisWindow } from "../../timeline/axis-pixels.ts";
import { Later } from "../later/Later.tsx";
import { DRESSES } from "../later/dresses-part.ts";
import { VERTICAL } from "../later/vertical-part.ts";
import { useAppState, useDispatch, useMode, useWords } from "../page-context.ts";
import { useMediaQuery } from "../use-media-query.ts";
import { useSize } from "../use-size.ts";
import { useIsVertical } from "../vertical/use-is-vertical.ts";
import { tellDrawn } from "../drawn.ts";
import { Legend } from "./Legend.tsx";
import { createLiveWindow } from "./live-window.ts";
import type { LiveWindow } from "./live-window.ts";
import { ScoreStage } from "./ScoreStage.tsx";
import { LEAST_THREADS, scoreColumns } from "./score-sizes.ts";
import { Threads } from "./Threads.tsx";
import { UndatedTray } from "./UndatedTray.tsx";
import { useLookAt } from "./use-look-at.ts";
import { useStagedScore } from "./use-staged-score.ts";
import "../look/score.css";

type ScoreProps = {
  /** Told where a hand moves the window, at every move. */
  readonly moved: LiveWindow;
};

/** Events above the axis, one thread per theme below, and what has no date beside them. */
export function Score({ moved }: ScoreProps) {
  const words = useWords();
  const index = useAppState(selectIndex);
  const [canPaint] = useState(hasCanvas);
  const isVertical = useIsVertical();
  const isListed = !canPaint && index !== undefined;
  useEffect(() => {
    if (isListed) tellDrawn();
  }, [isListed]);
  if (canPaint && index && isVertical) {
    return (
      <Later part={VERTICAL} isWanted>
        {({ VerticalScore }) => <VerticalScore index={index} />}
      </Later>
    );
  }
  if (canPaint || !index) return <PaintedScore moved={moved} />;
  return (
    <>
      <p className="no-canvas" role="status">
        {words.noCanvas}
      </p>
      <Later part={DRESSES} isWanted>
        {({ EventList }) => <EventList index={index} />}
      </Later>
    </>
  );
}

/** Some browsers, and some settings that guard against being recognised, give no canvas. */
const hasCanvas = (): boolean => Boolean(document.createElement("canvas").getContext("2d"));

const scrolls = (): boolean => document.documentElement.scrollHeight > innerHeight + 1;

function PaintedScore({ moved }: ScoreProps) {
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
  const lookAt = useLookAt();
  const { wheel } = useMode();
  const frame = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const { width: frameWidth, height: frameHeight } = useSize(frame);
  const forFingers = useMediaQuery("(pointer: coarse)");
  const places = useMemo(() => scoreColumns(frameWidth, forFingers), [frameWidth, forFingers]);
  const { left, width, undated } = places;
  const score = useStagedScore(places, frameWidth > 0);
  const [live] = useState(createLiveWindow);
  const isMoving = useRef(false);
  const [rests, setRests] = useState(0);
  const isHeld = useCallback(() => isMoving.current, []);
  const documents = useMemo(() => sources.flatMap(({ day }) => day ?? []), [sources]);
  const choose = (at: number) =>
    score && dispatch({ type: "select", selection: { type: "event", id: score.columns.words.id(at) } });

  // Where both have no room together, threads and axis stay at hand while the events scroll.
  const height = score?.heightAt(toAxisWindow(window, score.scale)) ?? 0;
  const isTall = frameHeight > 0 && height + LEAST_THREADS > frameHeight;
  return (
    <div className={isTall ? "score is-tall" : "score"} ref={frame}>
      {score && (
        <>
          <ScoreStage
            score={score}
            window={window}
            words={words}
            chosen={chosenId === undefined ? undefined : placeOf.get(chosenId)}
            documents={documents}
            minWidth={left + width + undated}
            isTall={isTall}
            below={score.scale.type === "day-zero" ? undefined : below}
            wheelZooms={() => wheel === "zooms-where-nothing-scrolls" && !scrolls()}
            brushes={hand === "range"}
            onWindow={(to) => lookAt(toAxisWindow(to, score.scale))}
            onPaint={live.set}
            onHand={moved.set}
            onMoving={(moves) => {
              isMoving.current = moves;
              below.current?.classList.toggle("is-moving", moves);
              if (!moves) setRests((before) => before + 1);
            }}
            onChoose={choose}
            onOpenCluster={(cluster) => lookAt(toAxisWindow(cluster.window, score.scale))}
            onBrush={(to) => {
              lookAt(toAxisWindow(to, score.scale));
              if (hand === "range") dispatch({ type: "take", hand: "move" });
            }}
          >
            <Legend />
            {(tray.length > 0 || sources.some(({ day }) => day === undefined)) && (
              <UndatedTray events={tray} left={left + width} />
            )}
          </ScoreStage>
          <Threads score={score} places={places} live={live} rests={rests} isHeld={isHeld} held={below} />
        </>
      )}
    </div>
  );
}
