/** What the schemas of the corpus file are put together from. */
import * as v from "valibot";

export const text = v.string();
export const words = v.pipe(v.string(), v.nonEmpty());
/** Ids go into URLs and HTML ids: letters, digits, dots, dashes, underscores. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));
/** Ids of what the machine finds say where it was found: `t01@instructions-2023:512`. */
export const foundId = v.pipe(v.string(), v.regex(/^\S+$/));
export const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const count = v.pipe(v.number(), v.integer(), v.minValue(1));
export const dayNumber = v.pipe(v.number(), v.integer());
/** Only web addresses: a `javascript:` link in a corpus file must never reach the page. */
export const url = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/));
export const language = v.picklist(["en", "zh"]);
export const bilingual = v.strictObject({ en: words, zh: words });
export const spanEntries = { start: offset, end: offset };

export const passage = v.strictObject({
  ...spanEntries,
  sourceId: id,
  exact: words,
  prefix: text,
  suffix: text,
});
export const passages = v.array(passage);
