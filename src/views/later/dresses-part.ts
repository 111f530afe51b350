import { createPart } from "./part.ts";

/** The same events as a list or a table. */
export const DRESSES = createPart(() => import("../list/dresses.ts"));
