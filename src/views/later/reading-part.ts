import { createPart } from "./part.ts";

/** The texts and the margin beside them: wanted as soon as a first picture stands. */
export const READING = createPart(() => import("../reading.ts"));
