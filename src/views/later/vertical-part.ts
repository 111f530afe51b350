import { createPart } from "./part.ts";

/** The score of a narrow screen. */
export const VERTICAL = createPart(() => import("../vertical/vertical.ts"));
