import type { EventKind } from "../domain/timeline-event.ts";

/** Outlines of the marks on a square of 16 × 16; each stays itself when it is dashed or hatched. */
export const MARK_PATHS: Readonly<Record<EventKind, string>> = {
  meeting: "M2.5 2.5H13.5V13.5H2.5Z",
  speech: "M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2Z",
  publication: "M3.5 1.5H9.5L13 5V14.5H3.5Z",
  instruction: "M8 1.2L14.8 8L8 14.8L1.2 8Z",
  claim: "M2 3H14V11H8.5L5 14.2V11H2Z",
  background: "M8 2L14.6 13.8H1.4Z",
};

export const MARK_SIZE = 16;

/** Three strokes, short enough to stay inside each shape, so that no clipping is needed. */
export function hatchPath(kind: EventKind): string {
  switch (kind) {
    case "background":
      return "M4.4 13L8.6 5.4M7.6 13.2L10.2 8.6M10.8 13.4L12 11.4";
    case "instruction":
      return "M4.6 10.2L9.8 3.8M6.6 12.4L11.8 6M3.2 8.4L7.6 2.8";
    case "claim":
      return "M3 10L8 4M6.6 10.4L12 4M10.4 10.4L13.4 6.8";
    default:
      return "M3.4 9.4L9 3.2M5 12.4L12.4 4.2M8.4 12.8L12.8 7.8";
  }
}
