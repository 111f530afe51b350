import { memo, useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { Language } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import { RAIL_X } from "../../timeline/vertical-marks.ts";
import type { VerticalCluster, VerticalPicture } from "../../timeline/vertical-picture.ts";
import { walkFrom } from "../../timeline/walk-order.ts";
import type { WalkOrder } from "../../timeline/walk-order.ts";
import { useWords } from "../page-context.ts";
import { markName } from "./mark-name.ts";
import { usePhoneWords } from "./use-phone-words.ts";

type VerticalMarksProps = {
  readonly picture: VerticalPicture;
  readonly columns: EventColumns;
  readonly order: WalkOrder;
  readonly language: Language;
  readonly chosen: number | undefined;
  readonly focused: number | undefined;
  readonly onFocus: (at: number) => void;
  readonly onChoose: (at: number) => void;
  readonly onOpenCluster: (cluster: VerticalCluster, button: HTMLElement) => void;
};

/** The counts of a lane end where its extents begin: so wide are their buttons. */
const COUNT_WIDTH = 24;
/** The button of a mark begins a little left of its shape. */
const LEAD = RAIL_X + 3;

/**
 * Buttons without a face over the marks and counts of the open lanes. One tab stop; → and ← walk all
 * events in the order of time, ↓ and ↑ what is on the screen, counts too.
 */
export const VerticalMarks = memo(function VerticalMarks(props: VerticalMarksProps) {
  const { picture, columns, order, language, chosen, focused, onFocus, onChoose, onOpenCluster } = props;
  const words = useWords();
  const phone = usePhoneWords();
  const layer = useRef<HTMLDivElement>(null);
  const wanted = useRef<number>(undefined);
  const marks = picture.marks
    .filter(({ lane }) => lane.isOpen)
    .toSorted((a, b) => (order.placeOf[a.at] ?? 0) - (order.placeOf[b.at] ?? 0));
  const stop = [focused, chosen].find((at) => marks.some((mark) => mark.at === at)) ?? marks[0]?.at;

  useEffect(() => {
    if (wanted.current === undefined || wanted.current !== focused) return;
    const button = layer.current?.querySelector<HTMLElement>(`[data-at="${focused}"]`);
    if (!button) return;
    wanted.current = undefined;
    button.focus({ preventScroll: true });
  });

  const walk = (event: KeyboardEvent<HTMLElement>, at: number | undefined) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!/^(?:Arrow|Home$|End$)/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const isBeside = at === undefined || event.key === "ArrowDown" || event.key === "ArrowUp";
    if (isBeside && focusBeside(event)) return;
    const key = { ArrowDown: "ArrowRight", ArrowUp: "ArrowLeft" }[event.key] ?? event.key;
    const next = at === undefined ? undefined : walkFrom(order, at, key);
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
      {marks.map((mark) => {
        const { at, lane, box } = mark;
        const left = lane.x + LEAD;
        return (
          <button
            key={at}
            type="button"
            className="event-mark"
            data-event={columns.words.id(at)}
            data-at={at}
            data-rove=""
            style={{ left, top: box.y, width: lane.x + lane.width - left - 2, height: box.height - 1 }}
            tabIndex={at === stop ? 0 : -1}
            aria-label={markName(columns, mark, order, language, words)}
            aria-pressed={at === chosen}
            onKeyDown={(event) => walk(event, at)}
            onClick={() => onChoose(at)}
          />
        );
      })}
      {picture.clusters
        .filter(({ lane }) => lane.isOpen)
        .map((cluster) => (
          <button
            key={`${cluster.lane.band} ${cluster.y}`}
            type="button"
            className="event-cluster"
            data-cluster={cluster.count}
            data-rove=""
            style={{ left: cluster.lane.x, top: cluster.y, width: COUNT_WIDTH, height: cluster.height }}
            tabIndex={-1}
            aria-label={phone.more(cluster.count, columns.words.shortTitle(cluster.first[0] ?? 0, language))}
            onKeyDown={(event) => walk(event, undefined)}
            onClick={({ currentTarget }) => onOpenCluster(cluster, currentTarget)}
          />
        ))}
    </div>
  );
});

/** ↓ and ↑, and any arrow from a count: to what stands next on the screen. Answers whether there was any. */
function focusBeside({ key, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const forward = key === "ArrowDown" || key === "ArrowRight";
  if (!forward && key !== "ArrowUp" && key !== "ArrowLeft") return false;
  const stops = [...(currentTarget.parentElement?.querySelectorAll<HTMLElement>("[data-rove]") ?? [])];
  const sorted = stops.toSorted((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top));
  const next = sorted[sorted.indexOf(currentTarget) + (forward ? 1 : -1)];
  next?.focus();
  return next !== undefined;
}
