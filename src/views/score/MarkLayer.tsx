import { memo, useMemo, useRef } from "react";
import type { Language } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import type { Cluster, ScorePicture } from "../../timeline/score-picture.ts";
import type { TimeScale } from "../../timeline/time-scale.ts";
import type { WalkOrder } from "../../timeline/walk-order.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import { useHandler } from "../use-handler.ts";
import { ClusterButton } from "./ClusterButton.tsx";
import { MarkButton } from "./MarkButton.tsx";
import { nameOfCell } from "./tell-cluster.ts";
import { useInSlices } from "./use-in-slices.ts";
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
  /** How often a hand has come to rest, and whether one moves: see `useInSlices`. */
  readonly rests: number;
  readonly isHeld: () => boolean;
  readonly onFocus: (at: number) => void;
  readonly onChoose: (at: number) => void;
  readonly onOpenCluster: (cluster: Cluster) => void;
};

/** Buttons that are renewed in one frame after a hand has moved them. */
const SLICE = { marks: 30, clusters: 12 } as const;

/**
 * What ears, keys and pointers meet: a button without a face over every mark and cluster in view, with
 * one tab stop.
 */
export const MarkLayer = memo(function MarkLayer(props: MarkLayerProps) {
  const { picture, columns, order, language, words, chosen, focused, rests, isHeld } = props;
  const { placeOf } = order;
  const wanted = useMemo(
    () => ({
      marks: picture.marks
        .map((mark) => ({ mark, picture }))
        .toSorted((a, b) => (placeOf[a.mark.at] ?? 0) - (placeOf[b.mark.at] ?? 0)),
      clusters: picture.clusters
        .map((cluster) => ({ cluster, picture }))
        .toSorted((a, b) => a.cluster.cell.from - b.cluster.cell.from),
    }),
    [picture, placeOf],
  );
  const slicing = { rests, isHeld };
  const marks = useInSlices(wanted.marks, ({ mark }) => placeOf[mark.at] ?? 0, {
    ...slicing,
    size: SLICE.marks,
  });
  const clusters = useInSlices(wanted.clusters, ({ cluster }) => cluster.cell.from, {
    ...slicing,
    size: SLICE.clusters,
  });
  const has = (at: number | undefined) => at !== undefined && marks.items.some(({ mark }) => mark.at === at);
  const stop = [focused, chosen].find(has) ?? marks.items[0]?.mark.at;

  const layer = useRef<HTMLDivElement>(null);
  const keys = useMarkKeys({ layer, order, focused, edge: "left", onFocus: props.onFocus });
  const onKeyDown = useHandler(keys.onKeyDown);

  return (
    <div
      ref={layer}
      className={marks.isWhole && clusters.isWhole ? "event-marks" : "event-marks is-coming"}
      role="group"
      aria-label={words.nav.score}
      onFocus={keys.onFocus}
    >
      {marks.items.map(({ mark, picture: own }) => (
        <MarkButton
          key={mark.at}
          mark={mark}
          picture={own}
          columns={columns}
          order={order}
          language={language}
          words={words}
          isChosen={mark.at === chosen}
          isTabStop={mark.at === stop}
          onKeyDown={onKeyDown}
          onClick={props.onChoose}
        />
      ))}
      {clusters.items.map(({ cluster, picture: own }) => (
        <ClusterButton
          key={nameOfCell(cluster)}
          cluster={cluster}
          picture={own}
          columns={columns}
          scale={props.scale}
          language={language}
          words={words}
          onKeyDown={onKeyDown}
          onClick={props.onOpenCluster}
        />
      ))}
    </div>
  );
});
