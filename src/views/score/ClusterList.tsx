import { useLayoutEffect, useRef } from "react";
import { DATE_BASES } from "../../domain/dating.ts";
import { languageTag } from "../../domain/language.ts";
import type { Language } from "../../domain/language.ts";
import { EVENT_KINDS } from "../../domain/timeline-event.ts";
import { lookOfBasis } from "../../timeline/date-look.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import { useRows } from "../list/use-rows.ts";
import { MarkShape } from "./MarkShape.tsx";

type ClusterListProps = {
  /** What the cluster is called. */
  readonly name: string;
  readonly ats: readonly number[];
  readonly columns: EventColumns;
  readonly language: Language;
  readonly chosen: number | undefined;
  /** The button of the cluster: the list stands beside it. */
  readonly beside: () => Element | undefined;
  readonly onChoose: (at: number) => void;
  /** `isDone`: by a key or a choice, so that the focus goes back to the cluster. */
  readonly onClose: (isDone: boolean) => void;
};

const GAP = 4;
const EDGE = 8;
const HIGHEST = 420;
/** Lower than this it rather stands above. */
const LEAST = 200;

/** All events of a cluster that no zoom dissolves, in the order of time, to choose from. */
export function ClusterList(props: ClusterListProps) {
  const { name, ats, columns, language, chosen, beside, onChoose, onClose } = props;
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const rows = useRows(ats.length, chosen === undefined ? -1 : ats.indexOf(chosen), box, list);
  const place = useRef(beside);
  useLayoutEffect(() => {
    const popover = box.current;
    if (!popover) return;
    popover.showPopover();
    putBeside(popover, place.current());
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, []);
  const close = () => {
    onClose(true);
  };
  return (
    <div
      ref={box}
      popover="auto"
      role="dialog"
      aria-label={name}
      className="menu cluster-list"
      lang={languageTag(language)}
      onToggle={({ newState }) => newState === "closed" && onClose(false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== "Escape") return;
        event.preventDefault();
        close();
      }}
    >
      <ol ref={list} className={rows.isLong ? "is-long" : undefined}>
        {rows.parts.map((part, nth) => {
          if (part.type === "room") {
            return (
              <li key={`room ${nth}`} aria-hidden="true" style={{ height: part.rows * rows.rowHeight }} />
            );
          }
          const at = ats[part.at] ?? 0;
          return (
            <li key={at} aria-setsize={ats.length} aria-posinset={part.at + 1}>
              <button
                type="button"
                data-row={part.at}
                data-rove=""
                tabIndex={part.at === rows.stop ? 0 : -1}
                aria-pressed={at === chosen}
                onFocus={rows.onFocus}
                onKeyDown={rows.onKeyDown}
                onClick={() => {
                  onChoose(at);
                  close();
                }}
              >
                <MarkShape
                  kind={EVENT_KINDS[columns.kind[at] ?? 0] ?? "meeting"}
                  look={lookOfBasis(DATE_BASES[columns.basis[at] ?? 0] ?? "unknown")}
                />
                <span>{columns.words.shortTitle(at, language)}</span>
                <span className="cluster-date">{columns.words.date(at, language)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Below its cluster where there is room, else above it; never beyond the window. */
function putBeside(popover: HTMLElement, cluster: Element | undefined): void {
  const { style } = popover;
  const by = cluster?.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = innerHeight - (by?.bottom ?? 0) - GAP - EDGE;
  const above = (by?.top ?? 0) - GAP - EDGE;
  const isBelow = below >= Math.min(height, LEAST) || below >= above;
  const room = Math.min(HIGHEST, isBelow ? below : above);
  style.left = `${Math.max(EDGE, Math.min(by?.left ?? EDGE, innerWidth - width - EDGE))}px`;
  style.maxHeight = `${room}px`;
  style.top = `${isBelow ? (by?.bottom ?? 0) + GAP : above + EDGE - Math.min(room, height)}px`;
}
