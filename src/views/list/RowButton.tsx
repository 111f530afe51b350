import type { ReactNode } from "react";
import type { EventEntry } from "./use-event-entry.ts";
import type { Rows } from "./use-rows.ts";

type RowButtonProps = {
  readonly id: string;
  readonly at: number;
  readonly entry: EventEntry;
  readonly rows: Rows;
  readonly children: ReactNode;
};

/** Chooses an event in list and table; one tab stop among the rows, arrows walk them. */
export function RowButton({ id, at, entry, rows, children }: RowButtonProps) {
  return (
    <button
      type="button"
      data-event={id}
      data-row={at}
      tabIndex={at === rows.stop ? 0 : -1}
      aria-pressed={entry.isChosen}
      onClick={entry.choose}
      onFocus={rows.onFocus}
      onKeyDown={rows.onKeyDown}
    >
      {children}
    </button>
  );
}
