import { memo, useRef } from "react";
import type { Language } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import { RAIL_X } from "../../timeline/vertical-marks.ts";
import type { VerticalCluster, VerticalPicture } from "../../timeline/vertical-picture.ts";
import type { WalkOrder } from "../../timeline/walk-order.ts";
import { useWords } from "../page-context.ts";
import { markName } from "../score/mark-name.ts";
import { useMarkKeys } from "../score/use-mark-keys.ts";
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
 * Buttons without a face over the marks and counts of the open lanes, with one tab stop.
 */
export const VerticalMarks = memo(function VerticalMarks(props: VerticalMarksProps) {
  const { picture, columns, order, language, chosen, focused, onFocus, onChoose, onOpenCluster } = props;
  const words = useWords();
  const phone = usePhoneWords();
  const marks = picture.marks
    .filter(({ lane }) => lane.isOpen)
    .toSorted((a, b) => (order.placeOf[a.at] ?? 0) - (order.placeOf[b.at] ?? 0));
  const stop = [focused, chosen].find((at) => marks.some((mark) => mark.at === at)) ?? marks[0]?.at;

  const layer = useRef<HTMLDivElement>(null);
  const keys = useMarkKeys({ layer, order, focused, edge: "top", onFocus });

  return (
    <div ref={layer} className="event-marks" role="group" aria-label={words.nav.score} onFocus={keys.onFocus}>
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
            onKeyDown={(event) => keys.onKeyDown(event, at)}
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
            onKeyDown={(event) => keys.onKeyDown(event)}
            onClick={({ currentTarget }) => onOpenCluster(cluster, currentTarget)}
          />
        ))}
    </div>
  );
});
