import { createPart } from "./part.ts";

/** The words of the page in Chinese: with the corpus for whoever opens it in Chinese, at rest for the others. */
export const CHINESE = createPart(() => import("../words/zh.ts"));
