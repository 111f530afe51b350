import { createPart } from "./part.ts";

/** The list of lessons, the trail of one, and the making of one. */
export const LESSONS = createPart(() => import("../lesson/lessons.ts"));
