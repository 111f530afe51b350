/** Which parts of a date its words write out, in English or Chinese. */
export type WrittenParts = { readonly hasMonth: boolean; readonly hasDay: boolean };

const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const NUMERIC_DATE = /\d{1,4}[-/.]\d{1,2}/;
const CHINESE_MONTH = /[\d〇零一二三四五六七八九十元正]\s*月/;
const DAY_NUMBER = /\b\d{1,2}(?:st|nd|rd|th)?\b|[\d一二三四五六七八九十]\s*[日号]/i;

/** "Nov. 28" writes both, "15th" and 15日 the day only, "yesterday" and 昨天 neither. */
export function writtenParts(words: string): WrittenParts {
  const hasMonth = MONTH_NAME.test(words) || NUMERIC_DATE.test(words) || CHINESE_MONTH.test(words);
  return { hasMonth, hasDay: DAY_NUMBER.test(words) };
}
