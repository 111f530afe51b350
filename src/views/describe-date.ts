import type { Dating } from "../domain/dating.ts";
import { formatDate } from "../domain/format-date.ts";
import type { DateStyle } from "../domain/format-date.ts";
import type { Language } from "../domain/language.ts";
import type { InterfaceWords } from "./words/interface-words.ts";

/** The date as shown, or that there is none. */
export const describeDate = (
  dating: Dating,
  language: Language,
  words: InterfaceWords,
  style: DateStyle = "long",
): string =>
  dating.edtf === undefined ? words.mark.noDate : formatDate(dating.edtf, language, style, dating.partOfDay);
