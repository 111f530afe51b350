import { createPart } from "./part.ts";

/** What ears, keys and pointers meet on the score: buttons without a face, wanted as soon as a first picture stands. */
export const BUTTONS = createPart(() => import("../score/buttons.ts"));
