import {
  badDay,
  badId,
  badLanguage,
  lineFault,
  lineNotAnObject,
  lineNotJson,
  lineTooLong,
  noText,
  placeOfLine,
} from "../base/messages/timex-lines.ts";
import type { Problem } from "../base/problem.ts";
import { readPlainText } from "../documents/read-plain-text.ts";
import { isRealDay } from "../domain/calendar-day.ts";
import type { Language } from "../domain/language.ts";
import { languageOf } from "../extraction/structure/line-shapes.ts";
import { timexes, type Timex } from "../extraction/temporal/timex3.ts";
import type { ByteLine } from "./split-lines.ts";

/** More than any text that should be read in one piece. */
export const LONGEST_LINE = 128 * 1024 * 1024;

/** A text whose day of writing cannot be read is read without it: then there are both. */
export type TimexAnswer = {
  readonly id?: string | number;
  readonly timexes?: readonly Timex[];
  readonly problem?: Problem;
};

/** The answer to one line of input; `number` counts from 1. A blank line has none. */
export function answerTimexLine(line: ByteLine, number: number): TimexAnswer | undefined {
  const where = placeOfLine(number);
  if (line === "too-long") return { problem: lineTooLong(where, LONGEST_LINE) };
  const text = readPlainText(line.bytes);
  if (!text.ok) {
    const [problem = lineNotAnObject(where)] = text.problems;
    return { problem: { ...problem, where } };
  }
  return text.value.trim() === "" ? undefined : answer(text.value, where);
}

function answer(json: string, where: string): TimexAnswer {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { problem: lineNotJson(where, error instanceof Error ? error.message : String(error)) };
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return { problem: lineNotAnObject(where) };
  }
  const { id, text, lang, dct } = data as Readonly<Record<string, unknown>>;
  const isNamed = typeof id === "string" || typeof id === "number";
  if (!isNamed && id !== undefined && id !== null) return { problem: badId(where) };
  const named = isNamed ? { id } : {};
  if (typeof text !== "string") return { ...named, problem: noText(where) };
  const language = readLanguage(lang, text);
  if (language === undefined) return { ...named, problem: badLanguage(where, JSON.stringify(lang)) };
  const anchor = readDay(dct);
  const told = anchor === undefined ? { problem: badDay(where, JSON.stringify(dct)) } : {};
  try {
    return { ...named, timexes: timexes(text, { language, ...(anchor && { anchor }) }), ...told };
  } catch (error) {
    return { ...named, problem: lineFault(where, error instanceof Error ? error.message : String(error)) };
  }
}

/** `en`, `en-GB`, `zh-Hans`…; without a language the script of the text decides. */
function readLanguage(lang: unknown, text: string): Language | undefined {
  if (lang === undefined || lang === null || lang === "") {
    return languageOf(text, { start: 0, end: text.length });
  }
  if (typeof lang !== "string") return undefined;
  const [, language] = /^(en|zh)(?:[-_]|$)/i.exec(lang) ?? [];
  return language?.toLowerCase() === "zh" ? "zh" : language === undefined ? undefined : "en";
}

/** A day, also as the beginning of a time stamp or without dashes; "" when none is given, undefined when it cannot be read. */
function readDay(dct: unknown): string | undefined {
  if (dct === undefined || dct === null || dct === "") return "";
  if (typeof dct !== "string") return undefined;
  const [, year = "", month = "", day = ""] = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])/.exec(dct) ?? [];
  return isRealDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined;
}
