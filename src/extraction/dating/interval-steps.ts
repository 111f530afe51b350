import type { DateStep } from "../../domain/dating.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";
import { step } from "./date-steps.ts";
import { passageOf, wordsOf, type DatedSource } from "./dated-source.ts";
import { quoted } from "./words-for-steps.ts";

/** The sentences about the ends of a period. */

export function openEnd(source: DatedSource, mention: TemporalMention): DateStep {
  return step(
    "stated",
    { en: "The words give the period a beginning and no end.", zh: "文中写了这段时期的起点，没有写终点。" },
    passageOf(source, mention),
  );
}

export function openBeginning(source: DatedSource, mention: TemporalMention): DateStep {
  return step(
    "stated",
    { en: "The words give the period an end and no beginning.", zh: "文中写了这段时期的终点，没有写起点。" },
    passageOf(source, mention),
  );
}

export function backwards(source: DatedSource, mention: TemporalMention): DateStep {
  const words = quoted(wordsOf(source, mention));
  return step(
    "unknown",
    {
      en: `The words ${words} name a period that ends before it begins.`,
      zh: `${words}所写的时期，终点早于起点。`,
    },
    passageOf(source, mention),
  );
}
