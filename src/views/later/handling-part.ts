import { createPart } from "./part.ts";
import type { ContentOf } from "./part.ts";

/** Wheel, drag and pinch, the overview, tips, and what is in the menus: wanted as soon as a first picture stands. */
export const HANDLING = createPart(() => import("../score/handling.ts"));

export type Handling = ContentOf<typeof HANDLING>;
