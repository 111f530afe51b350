import type { Language } from "../../domain/language.ts";
import type { ViewWindow } from "../../domain/view-window.ts";
import type { Scale } from "../../state/app-state.ts";
import { describeWindow } from "../../timeline/describe-window.ts";
import type { InterfaceWords } from "../words/interface-words.ts";

/** A stretch of time in words: dates, or days counted from day 0 where the axis counts so. */
export function tellStretch(
  window: ViewWindow,
  scale: Scale,
  language: Language,
  { overview }: InterfaceWords,
): string {
  if (scale === "day-zero") {
    return overview.fromTo(
      overview.dayZero(Math.floor(window.from)),
      overview.dayZero(Math.max(Math.floor(window.from), Math.ceil(window.to) - 1)),
    );
  }
  const { from, to } = describeWindow(window, language);
  return overview.fromTo(from, to);
}
