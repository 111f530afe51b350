import type { DateStep } from "../../domain/dating.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";
import { step } from "./date-steps.ts";
import { passageOf, wordsOf, type DatedSource } from "./dated-source.ts";
import type { EventAnchor } from "./event-anchors.ts";
import { dated, quoted } from "./words-for-steps.ts";
import { nameOf } from "./year-steps.ts";

/** The sentences about times that are named by an event. */

export function eventWithoutYear(source: DatedSource, mention: TemporalMention): DateStep {
  const name = quoted(wordsOf(source, mention.eventName ?? mention));
  return step(
    "stated",
    {
      en: `The words name an event, ${name}, and do not say when it was.`,
      zh: `文中提到${name}，没有写它的时间。`,
    },
    passageOf(source, mention),
  );
}

export function eventDatedElsewhere(source: DatedSource, anchor: EventAnchor): DateStep {
  const words = quoted(wordsOf(anchor.source, anchor.mention));
  const day = dated(anchor.edtf);
  const isOwn = anchor.source.id === source.id;
  const where = isOwn ? { en: "the same text", zh: "本文另一处" } : nameOf(anchor.source);
  return step(
    isOwn ? "stated" : "corpus",
    {
      en: `The date of that event, ${day.en}, is given by ${where.en}: ${words}.`,
      zh: `该事件的时间（${day.zh}）见于${where.zh}：${words}。`,
    },
    passageOf(anchor.source, anchor.mention),
  );
}

export const EVENT_DATED_NOWHERE: DateStep = step("unknown", {
  en: "No text of the corpus says when that event was.",
  zh: "语料中没有文本写明该事件的时间。",
});

/** An event spoken of in a report was over when what the report tells was over. */
export function boundedByReport(
  source: DatedSource,
  mention: TemporalMention,
  until: TemporalMention,
  edtf: string,
): DateStep {
  const words = quoted(wordsOf(source, until));
  const day = dated(edtf);
  return step(
    "inferred",
    {
      en: `It is spoken of in what the text reports up to ${day.en} (${words}), so it was on or before that day.`,
      zh: `它出现在本文所报道的、截至${day.zh}（${words}）的内容里，因此不晚于这一天。`,
    },
    passageOf(source, mention),
    passageOf(source, until),
  );
}
