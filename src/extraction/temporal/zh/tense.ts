import type { Tense } from "../setting.ts";

const FUTURE = /将|拟|计划|预计|即将|准备|预定|定于|有望|届时/;
const PAST = /了|曾|已|过去|以来|刚刚/;

/** Whether the clause around speaks of what was (了, 曾, 已) or what is to come (将, 拟, 预计). */
export function chineseTense(folded: string, start: number, end: number): Tense {
  const before =
    folded
      .slice(Math.max(0, start - 30), start)
      .split(/[。；!?\n]/)
      .at(-1) ?? "";
  const after = folded.slice(end, end + 30).split(/[。；!?\n]/)[0] ?? "";
  if (FUTURE.test(after) || FUTURE.test(before.slice(-12))) return "future";
  return PAST.test(after) || PAST.test(before) ? "past" : "unknown";
}
