import { useMemo, useRef, useState } from "react";
import { deepestZoom, toViewWindow } from "../../timeline/axis-pixels.ts";
import type { Cluster } from "../../timeline/score-picture.ts";
import { BUTTONS } from "../later/buttons-part.ts";
import { Later, usePart } from "../later/Later.tsx";
import { HANDLING } from "../later/handling-part.ts";
import { useAfterPicture } from "../later/use-after-picture.ts";
import { useHandler } from "../use-handler.ts";
import { PinnedAxis } from "./PinnedAxis.tsx";
import type { PinnedAxisHandle } from "./PinnedAxis.tsx";
import type { ScoreStageProps } from "./score-stage-props.ts";
import { setPixels, showRange } from "./stage-boxes.ts";
import { nameOfCell, tellCluster } from "./tell-cluster.ts";
import { useClusterList } from "./use-cluster-list.ts";
import { useHit } from "./use-hit.ts";
import { usePointed } from "./use-pointed.ts";
import { useStageCanvas } from "./use-stage-canvas.ts";
import { useStageGestures } from "./use-stage-gestures.ts";
import type { StageHands } from "./use-stage-gestures.ts";
import { useStageScene } from "./use-stage-scene.ts";
import { useStageWindow } from "./use-stage-window.ts";
import "../look/stage.css";

/** The canvas with the picture, buttons without a face over it, and the hand that moves both. */
export function ScoreStage(props: ScoreStageProps) {
  const { score, words, chosen, onWindow } = props;
  const { scale, columns, order, language } = score;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const pinned = useRef<PinnedAxisHandle>(null);
  const rangeBox = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number>();

  const { target, rests, isMoving, move, rest } = useStageWindow(scale, props.window, {
    onWindow,
    onMoving: (moves) => {
      frame.current?.classList.toggle("is-moving", moves); // without drawing anything anew
      props.onMoving?.(moves);
    },
  });
  const pointed = usePointed(frame);
  const scene = useStageScene(score, chosen, focused, pointed, props.documents);
  const { layOut } = scene;
  const picture = useMemo(() => layOut(target), [layOut, target]);
  const stage = useStageCanvas(canvas, scene, target, isMoving, props.animates ?? true, (to, shown) => {
    pinned.current?.paint(shown);
    props.onPaint?.(to);
    // Rows open while one looks closer: what lies below goes along, and no element is made anew for it. Only
    // when all is painted: whoever paints words asks for the styles of the page, which this makes stale.
    if (frame.current) setPixels(frame.current, "height", shown.height);
    if (isMoving()) props.onHand?.(to);
  });
  const axis = { left: score.left, width: score.width, deepest: deepestZoom(scale) };
  const hands: StageHands = {
    wheelZooms: props.wheelZooms,
    brushes: props.brushes ?? false,
    isMoving,
    onMove: (to) => {
      stage.current?.follow(to);
      move(to);
    },
    onRest: rest,
    onRange: (range) => showRange(rangeBox.current, range),
    onBrush: ({ from, to }) => props.onBrush({ from: picture.axis.day(from), to: picture.axis.day(to) }),
  };
  useStageGestures(frame, axis, target, hands);
  const nothing = useRef<HTMLElement>(null);
  useStageGestures(props.below ?? nothing, axis, target, { ...hands, wheelZooms: () => false });

  const focus = useHandler((at: number) => {
    setFocused(at);
    const next = score.windowAt(at, target);
    if (next !== target) onWindow(toViewWindow(next, scale));
  });
  const choose = useHandler(props.onChoose);
  const isComing = useAfterPicture(BUTTONS); // until then a click lands on the stage
  const handling = usePart(HANDLING);
  const clusters = useClusterList(score, picture, target, props.onOpenCluster);
  const { opened } = clusters;
  const buttonOf = (cluster: Cluster) =>
    frame.current?.querySelector<HTMLElement>(`[data-cell="${nameOfCell(cluster)}"]`) ?? undefined;
  useHit(
    frame,
    () => stage.current?.picture(),
    (hit) => (hit.type === "mark" ? props.onChoose(hit.mark.at) : clusters.open(hit.cluster)),
  );

  return (
    <>
      <div
        className="score-top"
        ref={frame}
        aria-busy={isComing || undefined}
        style={{ height: picture.height, minWidth: props.minWidth }}
      >
        <canvas
          ref={canvas}
          className="score-canvas"
          aria-hidden="true"
          style={{ left: scene.x, width: scene.width }}
        />
        <div className="brushed-range" ref={rangeBox} hidden />
        <Later part={BUTTONS} isWanted={false}>
          {({ MarkLayer }) => (
            <MarkLayer
              {...{ picture, columns, order, language, words, chosen, focused }}
              {...{ rests, isHeld: isMoving }}
              scale={scale.type}
              onFocus={focus}
              onChoose={choose}
              onOpenCluster={clusters.open}
            />
          )}
        </Later>
        {props.isTall && <PinnedAxis ref={pinned} scene={scene} picture={() => stage.current?.picture()} />}
        {handling.phase === "here" && (
          <handling.it.MarkTip
            at={pointed}
            picture={picture}
            columns={columns}
            language={language}
            words={words}
          />
        )}
        {props.children}
      </div>
      {opened && (
        <Later part={HANDLING} isWanted>
          {({ ClusterList }) => (
            <ClusterList
              key={nameOfCell(opened.cluster)}
              name={tellCluster(opened.cluster, picture, columns, scale.type, language, words)}
              ats={opened.ats}
              columns={columns}
              language={language}
              chosen={chosen}
              beside={() => buttonOf(opened.cluster)}
              onChoose={props.onChoose}
              onClose={(isDone) => {
                const button = buttonOf(opened.cluster);
                clusters.close();
                if (isDone) button?.focus({ preventScroll: true });
              }}
            />
          )}
        </Later>
      )}
    </>
  );
}
