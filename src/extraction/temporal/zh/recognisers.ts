import type { Recogniser, Refiner } from "../candidate.ts";
import { date } from "./date.ts";
import { joinPartOfDay } from "./part-of-day.ts";
import { vague } from "./vague.ts";

/** Of two that read the same words, the earlier in this list wins. */
export const CHINESE_RECOGNISERS: readonly Recogniser[] = [date, vague];

/** Run in this order. */
export const CHINESE_REFINERS: readonly Refiner[] = [joinPartOfDay];
