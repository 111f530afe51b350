import { memo, useRef } from "react";
import type { Language } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import { clusterBox } from "../../timeline/hit-picture.ts";
import type { Cluster, PlacedMark, ScorePicture } from "../../timeline/score-picture.ts";
import type { TimeScale } from "../../timeline/time-scale.ts";
import type { WalkOrder } from "../../timeline/walk-order.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import { MarkButton } from "./MarkButton.tsx";
import { nameOfCell, tellCluster } from "./tell-cluster.ts";
import { useMarkKeys } from "./use-mark-keys.ts";

export type MarkLayerProps = {
  readonly picture: ScorePicture;
  readonly columns: EventColumns;
  readonly scale: TimeScale["type"];
  readonly order: WalkOrder;
  readonly language: Language;
  readonly words: InterfaceWords;
  readonly chosen: number | undefined;
  /** The event whose button has the focus, or is to get it as soon as it stands in the picture. */
  readonly focused: number | undefined;
  readonly onFocus: (at: number) => void;
  readonly onChoose: (at: number) => void;
  readonly onOpenCluster: (cluster: Cluster) => void;
};

/**
 * What ears, keys and pointers meet: a button without a face over every mark and cluster in view, with
 * one tab stop.
 */
export const MarkLayer = memo(function MarkLayer(props: MarkLayerProps) {
  const {
    picture,
    columns,
    scale,
    order,
    language,
    words,
    chosen,
    focused,
    onFocus,
    onChoose,
    onOpenCluster,
  } = props;
  const marks = inOrder(picture.marks, order);
  const has = (at: number | undefined) => at !== undefined && marks.some((mark) => mark.at === at);
  const stop = [focused, chosen].find(has) ?? marks[0]?.at;

  const layer = useRef<HTMLDivElement>(null);
  const keys = useMarkKeys({ layer, order, focused, edge: "left", onFocus });

  return (
    <div ref={layer} className="event-marks" role="group" aria-label={words.nav.score} onFocus={keys.onFocus}>
      {marks.map((mark) => (
        <MarkButton
          key={mark.at}
          mark={mark}
          picture={picture}
          columns={columns}
          order={order}
          language={language}
          words={words}
          isChosen={mark.at === chosen}
          isTabStop={mark.at === stop}
          onKeyDown={keys.onKeyDown}
          onClick={onChoose}
        />
      ))}
      {picture.clusters.map((cluster) => {
        const { left, top, width, height } = clusterBox(cluster, picture);
        return (
          <button
            key={nameOfCell(cluster)}
            type="button"
            className="event-cluster"
            data-cluster={cluster.count}
            data-cell={nameOfCell(cluster)}
            data-rove=""
            style={{ left, top, width, height }}
            tabIndex={-1}
            aria-label={tellCluster(cluster, picture, columns, scale, language, words)}
            aria-haspopup={cluster.isStubborn ? "dialog" : undefined}
            onKeyDown={(event) => keys.onKeyDown(event)}
            onClick={() => onOpenCluster(cluster)}
          />
        );
      })}
    </div>
  );
});

const inOrder = (marks: readonly PlacedMark[], { placeOf }: WalkOrder): readonly PlacedMark[] =>
  marks.toSorted((a, b) => (placeOf[a.at] ?? 0) - (placeOf[b.at] ?? 0));
