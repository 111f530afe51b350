import type { MouseEvent } from "react";
import { useLanguage } from "../page-context.ts";
import { presentWordsOf } from "../words/present-words.ts";
import { STAGE_KEYS } from "./stage-keys.ts";
import type { StageRow } from "./stage-keys.ts";
import { canFillScreen } from "./toggle-fullscreen.ts";
import { TOOL_PATHS } from "./tool-paths.ts";
import type { Tool } from "./tool-paths.ts";
import type { StageHand } from "./use-stage-hand.ts";

type StageToolsProps = { readonly hand: StageHand; readonly isAdjusted: boolean };

const TOOLS: readonly Tool[] = [
  "previous",
  "next",
  "black",
  "spotlight",
  "themes",
  "autoplay",
  "fullscreen",
  "presenter",
  "code",
  "projector",
  "help",
  "leave",
];

/** Everything keys do, for a pointer: there while it moves, or while one of these has the focus. */
export function StageTools({ hand: { mood, press, leave }, isAdjusted }: StageToolsProps) {
  const words = presentWordsOf(useLanguage());
  const isPressed: Partial<Record<StageRow, boolean>> = {
    spotlight: mood.isSpotlit,
    themes: mood.showsThemes,
    autoplay: mood.isPlaying,
    code: mood.layer === "code",
    projector: mood.layer === "projector",
    help: mood.layer === "help",
  };
  const use = (row: StageRow) => (event: MouseEvent<HTMLButtonElement>) => {
    // A pointer gives the focus back, so that the next Space goes on instead of pressing this again.
    if (event.detail > 0) event.currentTarget.closest<HTMLElement>(".stage")?.focus({ preventScroll: true });
    if (row === "leave") leave();
    else press(row);
  };
  return (
    <div className="stage-tools" role="toolbar" aria-label={words.tools}>
      {TOOLS.filter((row) => row !== "fullscreen" || canFillScreen()).map((row) => {
        const shown = STAGE_KEYS.find((key) => key.row === row)?.shown.at(-1) ?? "";
        return (
          <button
            key={row}
            type="button"
            data-tool={row}
            data-adjusted={(row === "projector" && isAdjusted) || undefined}
            aria-pressed={isPressed[row]}
            aria-label={
              row === "projector" && isAdjusted
                ? `${words.does[row]}: ${words.projector.isOn}`
                : words.does[row]
            }
            title={`${words.does[row]} (${words.keys[shown] ?? shown})`}
            onClick={use(row)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={TOOL_PATHS[row]} />
            </svg>
          </button>
        );
      })}
    </div>
  );
}
