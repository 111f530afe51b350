import type { StageRow } from "./stage-keys.ts";

export type Tool = Exclude<
  StageRow,
  "nextScene" | "previousScene" | "first" | "last" | "jump" | "more" | "white"
>;

/** Signs of the tools, as lines on a square of 24 × 24. */
export const TOOL_PATHS: Readonly<Record<Tool, string>> = {
  previous: "M15 5L8 12L15 19",
  next: "M9 5L16 12L9 19",
  black: "M3 5H21V17H3ZM8 21H16M4 16L20 6",
  spotlight: "M12 3V6M5 6L7 8M19 6L17 8M8 13A4 4 0 1 1 16 13A4 4 0 1 1 8 13ZM6 21H18",
  themes: "M3 7H21M3 7V10M4 16A3 3 0 1 1 10 16A3 3 0 1 1 4 16ZM14 13H20V19H14Z",
  autoplay: "M7 4.5L19 12L7 19.5Z",
  fullscreen: "M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15",
  presenter: "M3 4H21V15H3ZM12 15V19M8 20H16M6.5 8H13M6.5 11H11",
  code: "M4 4H10V10H4ZM14 4H20V10H14ZM4 14H10V20H4ZM14 14H17V17H14ZM20 17V20H17",
  projector:
    "M4 8H14M18 8H20M4 16H6M10 16H20M14 8A2 2 0 1 1 18 8A2 2 0 1 1 14 8M6 16A2 2 0 1 1 10 16A2 2 0 1 1 6 16",
  help: "M8.5 9A3.5 3.5 0 1 1 12 12.5V15M12 18.5V19",
  leave: "M5 5L19 19M19 5L5 19",
};
