import { memo } from "react";
import type { KeyboardEvent } from "react";
import type { Language } from "../../domain/language.ts";
import { EVENT_STATUSES } from "../../domain/timeline-event.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import { markBox } from "../../timeline/hit-picture.ts";
import type { PlacedMark, ScorePicture } from "../../timeline/score-picture.ts";
import type { WalkOrder } from "../../timeline/walk-order.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import { markName } from "./mark-name.ts";

type MarkButtonProps = {
  readonly mark: PlacedMark;
  readonly picture: ScorePicture;
  readonly columns: EventColumns;
  readonly order: WalkOrder;
  readonly language: Language;
  readonly words: InterfaceWords;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, at: number) => void;
  readonly onClick: (at: number) => void;
};

/** A button without a face over a mark: its name, its place among all events, whether it is chosen. */
export const MarkButton = memo(function MarkButton(props: MarkButtonProps) {
  const { mark, picture, columns, order, language, words, isChosen, isTabStop, onKeyDown, onClick } = props;
  const { at } = mark;
  const status = EVENT_STATUSES[columns.status[at] ?? 0] ?? "proposed";
  const { left, top, width, height } = markBox(mark, picture);
  return (
    <button
      type="button"
      className={mark.dim ? "event-mark is-dim" : "event-mark"}
      data-event={columns.words.id(at)}
      data-at={at}
      data-status={status}
      data-rove=""
      style={{ left, top, width, height }}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={markName(columns, mark, order, language, words)}
      aria-pressed={isChosen}
      onKeyDown={(event) => onKeyDown(event, at)}
      onClick={() => onClick(at)}
    />
  );
});
