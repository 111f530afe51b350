/**
 * Lines that date or credit a page above its text: `Title | September 6, 2022`,
 * `date 2023-07-16 XINHUA`, `2023年07月16日 来源：新华社`, `Updated: 16 July 2023`.
 */
const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DATE = [
  "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}",
  "[0-9０-９〇一二三四五六七八九]{4}\\s*年\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*月\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*日",
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}`,
].join("|");
const TIME = "(?:[,\\s]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?[A-Z]{2,4})?)?";
const SEPARATOR = "[|｜·•/—–-]";
const LABEL =
  "(?:date|dated|time|published|updated|posted|issued|released|source|发布时间|发布日期|日期|时间|来源|更新时间|发表时间|发布)(?: on| at)?";

const TITLE_THEN_DATE = new RegExp(`\\s${SEPARATOR}\\s*(?:${DATE})${TIME}\\s*$`, "iu");
const LABELLED = new RegExp(`^${LABEL}\\s*[:：]?\\s*(?:${DATE})`, "iu");
const DATE_THEN_CREDIT = new RegExp(
  `^[\\[(（【]?\\s*(?:${DATE})${TIME}[\\])）】]?(?<credit>.{0,60}?)[)）]?$`,
  "iu",
);
/** Where and when a speech was held: `Wuzhen, December 16, 2015`, 乌镇，2015年12月16日. */
const PLACE_THEN_DATE = new RegExp(
  `^[(（]?(?:\\p{Lu}\\p{L}{1,20}(?:[ ,]{1,2}\\p{Lu}\\p{L}{1,20}){0,3}|\\p{Script=Han}{2,10})[,，\\s]\\s?(?:${DATE})[)）]?$`,
  "u",
);
const SOURCE_CREDIT = /^(?:来源|稿源|信息来源|source)\s*[:：]\s*\S.{0,60}$/iu;

export function isHeaderLine(line: string): boolean {
  if (
    TITLE_THEN_DATE.test(line) ||
    LABELLED.test(line) ||
    PLACE_THEN_DATE.test(line) ||
    SOURCE_CREDIT.test(line)
  )
    return true;
  const credit = DATE_THEN_CREDIT.exec(line)?.groups?.["credit"];
  return credit !== undefined && !/[.!?。！？]\s*$/.test(credit) && isCredit(credit.trim());
}

/** After a date: nothing, an outlet in a few words, or a labelled source; not the rest of a sentence. */
const isCredit = (words: string): boolean =>
  words === "" ||
  /^[|｜·•—–\-,，\s]*(?:(?:by|来源|作者|编辑|字号|source)\b|(?:来源|作者|编辑|字号)|\p{Lu}[\p{L}.'’&]*(?: \p{Lu}[\p{L}.'’&]*){0,4}$|\p{Script=Han}{2,12}$)/iu.test(
    words,
  );
