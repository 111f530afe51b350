import { memo, useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { Language } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import { clusterBox } from "../../timeline/hit-picture.ts";
import type { Cluster, PlacedMark, ScorePicture } from "../../timeline/score-picture.ts";
import type { TimeScale } from "../../timeline/time-scale.ts";
import { walkFrom } from "../../timeline/walk-order.ts";
import type { WalkOrder } from "../../timeline/walk-order.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import { MarkButton } from "./MarkButton.tsx";
import { nameOfCell, tellCluster } from "./tell-cluster.ts";

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
 * What ears, keys and pointers meet: a button without a face over every mark and cluster in view. One
 * tab stop; → and ← walk all events in the order of time, ↓ and ↑ what is on the screen, clusters too.
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
  const layer = useRef<HTMLDivElement>(null);
  const wanted = useRef<number>(undefined);
  const marks = inOrder(picture.marks, order);
  const has = (at: number | undefined) => at !== undefined && marks.some((mark) => mark.at === at);
  const stop = [focused, chosen].find(has) ?? marks[0]?.at;

  useEffect(() => {
    if (wanted.current === undefined || wanted.current !== focused) return;
    const button = layer.current?.querySelector<HTMLElement>(`[data-at="${focused}"]`);
    if (!button) return;
    wanted.current = undefined;
    button.focus();
  });

  const walk = (event: KeyboardEvent<HTMLElement>, at: number | undefined) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!/^(?:Arrow|Home$|End$)/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const isBeside = at === undefined || event.key === "ArrowDown" || event.key === "ArrowUp";
    if (isBeside) focusBeside(event);
    const next = isBeside ? undefined : walkFrom(order, at, event.key);
    if (next === undefined) return;
    wanted.current = next;
    onFocus(next);
  };

  return (
    <div
      ref={layer}
      className="event-marks"
      role="group"
      aria-label={words.nav.score}
      onFocus={({ target }) => {
        const at = target.dataset["at"];
        if (at !== undefined) onFocus(Number(at));
      }}
    >
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
          onKeyDown={walk}
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
            onKeyDown={(event) => walk(event, undefined)}
            onClick={() => onOpenCluster(cluster)}
          />
        );
      })}
    </div>
  );
});

const inOrder = (marks: readonly PlacedMark[], { placeOf }: WalkOrder): readonly PlacedMark[] =>
  marks.toSorted((a, b) => (placeOf[a.at] ?? 0) - (placeOf[b.at] ?? 0));

/** ↓ and ↑, and any arrow from a cluster: to what stands next on the screen, from left to right. */
function focusBeside({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const forward = key === "ArrowDown" || key === "ArrowRight";
  if (!forward && key !== "ArrowUp" && key !== "ArrowLeft") return;
  const stops = [...(currentTarget.parentElement?.querySelectorAll<HTMLElement>("[data-rove]") ?? [])];
  const sorted = stops.toSorted((a, b) => parseFloat(a.style.left) - parseFloat(b.style.left));
  sorted[sorted.indexOf(currentTarget) + (forward ? 1 : -1)]?.focus();
}
