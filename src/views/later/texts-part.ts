import { createPart } from "./part.ts";

/** Texts and details of a page inside another one, which shows its picture first. */
export const TEXTS = createPart(() => import("../embed/texts.ts"));
