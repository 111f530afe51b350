import type { PartOfDay } from "./dating.ts";
import { parseEdtfShape } from "./edtf-shape.ts";
import { formatDateEn } from "./format-date-en.ts";
import { formatDateZh } from "./format-date-zh.ts";
import type { Language } from "./language.ts";

export type DateStyle = "long" | "short";

/**
 * An EDTF value in words: "28 November 2025?", 2025?年11月28日. A question mark stands behind the
 * part that is in doubt, and in brackets behind a date that is in doubt as a whole. Never digits
 * only, never a year of two digits. A value of a form we do not write comes back as it is.
 */
export function formatDate(
  edtf: string,
  language: Language,
  style: DateStyle = "long",
  partOfDay?: PartOfDay,
): string {
  const shape = parseEdtfShape(edtf);
  if (!shape) return edtf;
  return language === "zh" ? formatDateZh(shape, partOfDay) : formatDateEn(shape, style, partOfDay);
}
