import type { Language } from "../../domain/language.ts";

const CLOSERS: Record<string, string> = { "“": "”", "「": "」", "『": "』", "（": "）", "(": ")" };

/** A quotation longer than this is read sentence by sentence, whatever marks stand around it. */
const LONGEST: Record<Language, number> = { en: 200, zh: 120 };

/**
 * Drops the breaks inside a Chinese quotation and inside brackets:
 *
 *     他说：“要努力。要奋斗。”会议……      (a remark. And another.) Then
 *                   ↑ dropped                    ↑ dropped
 *
 * English quotations are split: their sentences are as long as any other.
 */
export function keepQuotationsWhole(
  flat: string,
  breaks: readonly number[],
  language: Language,
): readonly number[] {
  const openings = language === "zh" ? /[“「『（(]/g : /[(（]/g;
  const kept: number[] = [];
  let coveredTo = 0;
  let next = 0;
  for (const opening of flat.matchAll(openings)) {
    if (opening.index < coveredTo) continue;
    while (next < breaks.length && (breaks[next] ?? 0) <= opening.index) kept.push(breaks[next++] ?? 0);
    const limit = opening.index + LONGEST[language];
    const close = flat.slice(opening.index, limit).indexOf(CLOSERS[opening[0]] ?? "");
    if (close === -1) continue;
    coveredTo = opening.index + close;
    while (next < breaks.length && (breaks[next] ?? 0) <= coveredTo) next += 1;
  }
  return [...kept, ...breaks.slice(next)];
}
