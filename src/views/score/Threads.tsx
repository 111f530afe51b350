import { useEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { selectThreads } from "../../selectors/select-threads.ts";
import { toAxisWindow } from "../../timeline/axis-pixels.ts";
import { layOutThreads } from "../../timeline/lay-out-threads.ts";
import { BUTTONS } from "../later/buttons-part.ts";
import { Later, usePart } from "../later/Later.tsx";
import { HANDLING } from "../later/handling-part.ts";
import { useAppState, useLanguage } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import { useSize } from "../use-size.ts";
import type { LiveWindow } from "./live-window.ts";
import type { ScoreColumns } from "./score-sizes.ts";
import type { StagedScore } from "./staged-score.ts";
import { withFewElements } from "./with-few-elements.ts";
import { useLitThread } from "./use-lit-thread.ts";
import { useThreadCanvas } from "./use-thread-canvas.ts";
import { useThreadChoice } from "./use-thread-choice.ts";
import { useThreadIndex } from "./use-thread-index.ts";
import { useThreadLook } from "./use-thread-look.ts";
import { useThreadScroll } from "./use-thread-scroll.ts";
import type { ThreadStop } from "./walk-threads.ts";

type ThreadsProps = {
  readonly score: StagedScore;
  readonly places: ScoreColumns;
  /** What the stage above paints at this moment. */
  readonly live: LiveWindow;
  /** How often a hand has come to rest, and whether one moves the axis: see `useInSlices`. */
  readonly rests: number;
  readonly isHeld: () => boolean;
  /** What a hand may move the axis by. */
  readonly held: RefObject<HTMLDivElement | null>;
};

/** One thread per theme, a bead per document, the wording written at the bead: painted, with buttons over it. */
export function Threads({ score, places, live, rests, isHeld, held }: ThreadsProps) {
  const language = useLanguage();
  const handling = usePart(HANDLING);
  const threads = useAppState(selectThreads);
  const viewWindow = useAppState((state) => state.view.window);
  const selection = useAppState((state) => state.view.selection);
  const chosen = selection.type === "theme" ? selection.id : undefined;
  const source = selection.type === "source" ? selection.id : undefined;
  const index = useThreadIndex(places);
  const { question } = index;
  const window = useMemo(() => toAxisWindow(viewWindow, score.scale), [viewWindow, score.scale]);
  const [stop, setStop] = useState<ThreadStop>();

  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(frame);
  const { top, scrollTo } = useThreadScroll(frame);
  const keep = [chosen, stop?.line].filter((id) => id !== undefined).join(" ");
  const picture = useMemo(
    () =>
      layOutThreads(index, {
        window,
        chosen,
        keep: keep.split(" "),
        from: top - SPARE,
        to: top + size.height + SPARE,
      }),
    [index, window, chosen, keep, top, size.height],
  );
  const buttons = useMemo(
    () => withFewElements(picture, top, stop?.line, language),
    [picture, top, stop, language],
  );
  const { choose, chooseHead } = useThreadChoice(threads, question);
  const onChoose = useHandler(choose);
  const { pointed } = useLitThread(frame, picture, choose);
  const lit = pointed?.line ?? chosen;

  const chosenRow = picture.rows.find(({ isChosen }) => isChosen);
  const scene = useThreadLook(index, {
    lit,
    source,
    chosen,
    chosenHeight: chosenRow?.height,
    width: size.width,
    height: picture.headHeight + size.height,
    count: threads.length,
  });
  useThreadCanvas({ canvas, frame }, scene, live, { key: score.scale, window });

  const showRow = useHandler((id: string | undefined) => {
    const row = picture.rows.find(({ line }) => line.id === id);
    if (row) scrollTo(row);
  });
  useEffect(() => showRow(chosen), [chosen, index, size.height, showRow]);
  useEffect(() => showRow(stop?.line), [stop, showRow]);

  const pointedRow = picture.rows.find(({ line }) => line.id === pointed?.line);
  const pointedBead = pointedRow?.beads.find(({ column }) => column.key === pointed?.column);
  return (
    <div
      ref={held}
      className="threads-frame"
      style={{ minWidth: places.left + places.width + places.undated }}
    >
      <canvas
        ref={canvas}
        className="thread-canvas"
        aria-hidden="true"
        style={{ width: scene.width, height: scene.height }}
      />
      <Later
        part={BUTTONS}
        isWanted={false}
        meanwhile={<div className="column-heads" style={{ height: picture.headHeight }} />}
      >
        {({ ThreadHeads }) => (
          <ThreadHeads picture={picture} question={question} chosen={source} onChoose={chooseHead} />
        )}
      </Later>
      <div className="threads" ref={frame}>
        <Later
          part={BUTTONS}
          isWanted={false}
          meanwhile={<div className="thread-rows" style={{ height: picture.height }} />}
        >
          {({ ThreadRows }) => (
            <ThreadRows
              picture={buttons}
              question={question}
              stop={stop}
              {...{ rests, isHeld }}
              onStop={setStop}
              onChoose={onChoose}
            />
          )}
        </Later>
      </div>
      {pointedRow && pointedBead && handling.phase === "here" && (
        <handling.it.ThreadTip row={pointedRow} bead={pointedBead} question={question} frame={frame} />
      )}
    </div>
  );
}

/** Rows above and below those in view that are ready to be scrolled into it, in CSS pixels. */
const SPARE = 96;
