import { useMemo, useState } from "react";
import type { RefObject } from "react";
import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { dayOnAxis } from "../../timeline/order-events.ts";
import { layOutVertical } from "../../timeline/lay-out-vertical.ts";
import { eventsOfCluster } from "../../timeline/vertical-clusters.ts";
import type { VerticalCluster } from "../../timeline/vertical-picture.ts";
import { placeSections, yOf } from "../../timeline/vertical-places.ts";
import { walkOrder } from "../../timeline/walk-order.ts";
import { Later } from "../later/Later.tsx";
import { HANDLING } from "../later/handling-part.ts";
import { useHandler } from "../use-handler.ts";
import { ChosenCard } from "./ChosenCard.tsx";
import { usePhoneWords } from "./use-phone-words.ts";
import type { ShownScore } from "./use-shown-score.ts";
import { useVerticalCanvas } from "./use-vertical-canvas.ts";
import { useVerticalHand } from "./use-vertical-hand.ts";
import type { VerticalScroll } from "./use-vertical-scroll.ts";
import { VerticalGround } from "./VerticalGround.tsx";
import { VerticalMarks } from "./VerticalMarks.tsx";
import { VerticalZoom } from "./VerticalZoom.tsx";

type VerticalStageProps = {
  readonly shown: ShownScore;
  readonly scroll: VerticalScroll;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly chosen: number | undefined;
  readonly onOpenLane: (band: number) => void;
  readonly onChoose: (at: number) => void;
  /** What the card at the foot of the screen tells of, as long as the score is in view. */
  readonly told: TimelineEvent | undefined;
  readonly corpus: CorpusIndex;
};

type Listed = { readonly name: string; readonly ats: readonly number[]; readonly button: HTMLElement };

/** So few are sooner chosen from a list than found by looking closer. */
const FEW = 8;

/** The canvas of what is in view and a little more, its buttons, and what lies behind both. */
export function VerticalStage(props: VerticalStageProps) {
  const { shown, scroll, frame, width, chosen, onOpenLane, onChoose, told, corpus } = props;
  const { score } = shown;
  const { question, order: ranks } = score.index;
  const { columns, clock, plan } = question;
  const { length, tile, height } = scroll;
  const phone = usePhoneWords();
  const [focused, setFocused] = useState<number>();
  const isZooming = useVerticalHand(frame, scroll);

  const order = useMemo(
    () =>
      walkOrder(
        columns,
        (at) => (ranks.rank[at] ?? -1) !== -1,
        clock === "happened" ? undefined : (at) => dayOnAxis({ columns, clock }, at),
      ),
    [columns, ranks, clock],
  );
  const picture = useMemo(
    () =>
      layOutVertical(score, {
        length,
        ...tile,
        origin: tile.top,
        always: [chosen, focused].filter((at) => at !== undefined),
      }),
    [score, length, tile, chosen, focused],
  );
  const canvas = useVerticalCanvas(picture, { columns, language: score.language, chosen }, width, tile);

  const focus = useHandler((at: number) => {
    setFocused(at);
    const band = plan.bandOf?.[at] ?? 0;
    const lane = score.lanes.find((one) => one.band === band);
    if (!lane?.isOpen) onOpenLane(band);
    const rank = ranks.rank[at] ?? -1;
    const placed = placeSections(score.index, length).find(({ section }) => section.bands.includes(band));
    if (rank === -1 || !placed) return;
    const mark = picture.marks.find((one) => one.at === at && one.lane.isOpen);
    const top = mark ? mark.box.y + tile.top : yOf(placed, length, ranks.position[rank] ?? 0);
    scroll.bringToView(top, top + (mark?.box.height ?? 60));
  });
  const [listed, setListed] = useState<Listed>();
  const openCluster = useHandler((cluster: VerticalCluster, button: HTMLElement) => {
    const { window, lane, count } = cluster;
    if (count <= FEW || length >= scroll.lengths.longest * 0.98) {
      setListed({
        name: phone.hidden(count),
        ats: eventsOfCluster(score.index, cluster, picture),
        button,
      });
      return;
    }
    const { scale } = question;
    const [from, to] = [scale.position(window.from), scale.position(window.to)];
    const section = score.index.sections.findIndex(({ bands }) => bands.includes(lane.band));
    const next = Math.max(length * 1.8, (scroll.viewHeight * 0.7) / Math.max(1e-9, to - from));
    scroll.zoomTo(Math.min(next, length * 64), { section, position: (from + to) / 2 });
  });

  const walk = (step: 1 | -1) => {
    const place = chosen === undefined ? -1 : (order.placeOf[chosen] ?? -1);
    const next = place === -1 ? undefined : order.ats[place + step];
    if (next === undefined) return undefined;
    return () => {
      focus(next);
      onChoose(next);
    };
  };

  return (
    <div className="vertical-content" ref={frame} style={{ height }}>
      <VerticalGround shown={shown} length={length} onOpenLane={onOpenLane} />
      <div className="vertical-tile" style={{ top: tile.top, height: tile.bottom - tile.top }}>
        <canvas ref={canvas} aria-hidden="true" style={{ width, height: tile.bottom - tile.top }} />
        {!isZooming && (
          <VerticalMarks
            {...{ picture, columns, order, chosen, focused, onChoose }}
            language={score.language}
            onFocus={focus}
            onOpenCluster={openCluster}
          />
        )}
      </div>
      <VerticalZoom scroll={scroll} />
      {listed && (
        <Later part={HANDLING} isWanted>
          {({ ClusterList }) => (
            <ClusterList
              {...{ columns, chosen, onChoose }}
              name={listed.name}
              ats={listed.ats}
              language={score.language}
              beside={() => listed.button}
              onClose={(isDone) => {
                if (isDone) listed.button.focus({ preventScroll: true });
                setListed(undefined);
              }}
            />
          )}
        </Later>
      )}
      {told && <ChosenCard event={told} index={corpus} onEarlier={walk(-1)} onLater={walk(1)} />}
    </div>
  );
}
