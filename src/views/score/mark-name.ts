import { DATE_BASES } from "../../domain/dating.ts";
import type { Language } from "../../domain/language.ts";
import { EVENT_STATUSES } from "../../domain/timeline-event.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import type { WalkOrder } from "../../timeline/walk-order.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import { tellDates } from "./tell-dates.ts";

/** "title, date, basis, i of N", as ears hear a mark. */
export function markName(
  columns: EventColumns,
  { at, dim }: { readonly at: number; readonly dim: boolean },
  order: WalkOrder,
  language: Language,
  words: InterfaceWords,
): string {
  const standing = [
    words.basis[DATE_BASES[columns.basis[at] ?? 0] ?? "unknown"],
    ...(EVENT_STATUSES[columns.status[at] ?? 0] === "proposed" ? [words.status.proposed] : []),
    ...(dim ? [words.filter.fails] : []),
  ].join(", ");
  return words.mark.name(
    columns.words.title(at, language),
    tellDates(columns, at, language, words) || words.mark.noDate,
    standing,
    (order.placeOf[at] ?? 0) + 1,
    order.ats.length,
  );
}
