import type { Language } from "../../domain/language.ts";
import { standingDay } from "../../timeline/event-columns.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import type { InterfaceWords } from "../words/interface-words.ts";

/** When an event happened and, where that is another day, when it was told. */
export function tellDates(
  columns: EventColumns,
  at: number,
  language: Language,
  { mark }: InterfaceWords,
): string {
  const happened = columns.words.date(at, language);
  const told = columns.words.told?.(at, language) ?? "";
  const days = [standingDay(columns, at, "happened"), standingDay(columns, at, "said")].map(Math.floor);
  if (told === "" || happened === "" || days.some(Number.isNaN) || days[0] === days[1]) return happened;
  const comma = language === "zh" ? "，" : ", ";
  return `${mark.happened(happened)}${comma}${mark.told(told)}`;
}
