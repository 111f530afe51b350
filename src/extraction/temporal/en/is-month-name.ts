import type { Match } from "../recogniser.ts";

/** "may" and "march" are verbs unless they begin with a capital. */
export function isMonthName({ page, start, end }: Match, month: string): boolean {
  if (!month.startsWith("ma")) return true;
  const at = page.folded.indexOf(month, start);
  return at < end && page.text.charAt(at) === "M";
}
