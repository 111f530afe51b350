import { memo, useEffect, useMemo, useRef } from "react";
import type { KeyboardEvent } from "react";
import { beadBox, labelBox } from "../../timeline/hit-threads.ts";
import type { PlacedBead, PlacedThread, ThreadPicture } from "../../timeline/thread-picture.ts";
import type { ThreadQuestion } from "../../timeline/thread-question.ts";
import { useLanguage, useWords } from "../page-context.ts";
import { Quoting } from "./Quoting.tsx";
import { tellBead } from "./tell-bead.ts";
import { useInSlices } from "./use-in-slices.ts";
import { walkThreads } from "./walk-threads.ts";
import type { ThreadStop } from "./walk-threads.ts";

export type ThreadRowsProps = {
  /** With the rows that are to have buttons. */
  readonly picture: ThreadPicture;
  readonly question: ThreadQuestion;
  /** Where the focus is, or is to go as soon as there is a button. */
  readonly stop: ThreadStop | undefined;
  /** How often a hand has come to rest, and whether one moves: see `useInSlices`. */
  readonly rests: number;
  readonly isHeld: () => boolean;
  readonly onStop: (stop: ThreadStop) => void;
  readonly onChoose: (row: PlacedThread, bead?: PlacedBead) => void;
};

/** Rows whose buttons are renewed in one frame after a hand has moved them. */
const SLICE = 2;

/** Buttons without a face over labels and beads: ↑ and ↓ walk from thread to thread, ← and → along one. */
export const ThreadRows = memo(function ThreadRows(props: ThreadRowsProps) {
  const { picture, question, stop, rests, isHeld, onStop, onChoose } = props;
  const words = useWords();
  const places = useMemo(() => new Map(question.lines.map(({ id }, at) => [id, at])), [question]);
  const rows = useInSlices(picture.rows, ({ line }) => places.get(line.id) ?? 0, {
    size: SLICE,
    rests,
    isHeld,
  });
  const layer = useRef<HTMLDivElement>(null);
  const wanted = useRef<ThreadStop>(undefined);
  const has = ({ line }: ThreadStop) => picture.rows.some((row) => row.line.id === line);
  const [first] = picture.rows;
  const chosen = picture.rows.find(({ isChosen }) => isChosen) ?? first;
  const tabStop = stop && has(stop) ? stop : chosen && { line: chosen.line.id };

  useEffect(() => {
    const { line, column } = wanted.current ?? {};
    if (line === undefined) return;
    const row = layer.current?.querySelector(`[data-theme="${CSS.escape(line)}"]`);
    const bead = column === undefined ? undefined : row?.querySelector(`[data-bead="${CSS.escape(column)}"]`);
    const target = bead ?? row?.querySelector(".thread-label");
    if (!(target instanceof HTMLElement)) return;
    wanted.current = undefined;
    target.focus({ preventScroll: true });
  });

  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !tabStop) return;
    const next = walkThreads(question.lines, picture.columns, tabStop, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    wanted.current = next;
    onStop(next);
  };

  return (
    <div
      className={rows.isWhole ? "thread-rows" : "thread-rows is-coming"}
      role="group"
      aria-label={words.thread.heading}
      ref={layer}
      style={{ height: picture.height }}
      onKeyDown={walk}
      onFocus={({ target }) => {
        const line = target.closest<HTMLElement>("[data-theme]")?.dataset["theme"];
        const column = target.dataset["bead"];
        if (line !== undefined) onStop({ line, ...(column !== undefined && { column }) });
      }}
    >
      {rows.items.map((row) => (
        <ThreadButtons
          key={row.line.id}
          row={row}
          question={question}
          tabStop={tabStop?.line === row.line.id ? (tabStop.column ?? "") : undefined}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
});

type ThreadButtonsProps = {
  readonly row: PlacedThread;
  readonly question: ThreadQuestion;
  /** The key of the column whose bead is the tab stop; empty: the label. */
  readonly tabStop: string | undefined;
  readonly onChoose: ThreadRowsProps["onChoose"];
};

const ThreadButtons = memo(function ThreadButtons(props: ThreadButtonsProps) {
  const { row, question, tabStop, onChoose } = props;
  const words = useWords();
  const language = useLanguage();
  const { line, y, height, beads, isChosen } = row;
  const down = ({ top, ...box }: ReturnType<typeof beadBox>) => ({ ...box, top: top - y });
  const label = [line.label, ...(line.formula === "" ? [] : [line.formula])].join(" ");
  return (
    <div className={isChosen ? "thread is-chosen" : "thread"} data-theme={line.id} style={{ top: y, height }}>
      <button
        type="button"
        className="thread-label"
        style={down(labelBox(row))}
        tabIndex={tabStop === "" ? 0 : -1}
        aria-pressed={isChosen}
        data-rove=""
        title={label}
        onClick={() => onChoose(row)}
      >
        <Quoting
          told={{ text: line.isDim ? `${label}, ${words.filter.fails}` : label, quoted: [] }}
          language={language}
        />
      </button>
      {beads.map((bead) => (
        <button
          key={bead.column.key}
          type="button"
          className={bead.cell.count === 0 ? "bead is-absent" : "bead"}
          data-bead={bead.column.key}
          data-count={bead.cell.count}
          data-texts={bead.cell.texts}
          data-rove=""
          style={down(beadBox(row, bead))}
          tabIndex={tabStop === bead.column.key ? 0 : -1}
          onClick={() => onChoose(row, bead)}
        >
          <Quoting told={tellBead(bead, line, question, words)} language={language} />
        </button>
      ))}
    </div>
  );
});
