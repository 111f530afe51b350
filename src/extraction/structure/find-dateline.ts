/**
 * Where a paragraph opens with its dateline, the lengths of the dateline and of the byline in
 * brackets that Chinese agencies put after it:
 *
 *     BEIJING, Nov. 30 (Xinhua) -- The Political Bureau …
 *     [------ dateline -------]
 *     新华社北京11月28日电（记者张三、李四）中共中央政治局……
 *     [- dateline --][-- byline --]
 *
 * A place in capitals alone ("LONDON -- …") counts only where `isOpening` says that the
 * paragraph is the first of its text.
 */
export type Dateline = { readonly length: number; readonly bylineLength: number };

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?,? )?";
const DAY = `${WEEKDAY}(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?)`;
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,4}";
const REGION = "(?:, \\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2})?";
const AGENCY = "\\([A-Z][\\p{L}./& -]{1,30}\\)";
const DASH = "(?:--+|[—–]+|-)";

const PLACE_AND_DAY = new RegExp(
  `^(?:${CAPITALS}|\\p{Lu}\\p{Ll}{2,20}(?: \\p{Lu}\\p{Ll}{1,20}){0,2})${REGION},? ${DAY}(?: ?${AGENCY})? ?(?:${DASH}|:)(?=\\s)`,
  "u",
);
const PLACE_AND_AGENCY = new RegExp(`^${CAPITALS}${REGION},? ?${AGENCY} ?${DASH}(?=\\s)`, "u");
const DAY_AND_AGENCY = new RegExp(`^${DAY} ?${AGENCY} ?${DASH}(?=\\s)`, "u");
const PLACE_ALONE = new RegExp(`^${CAPITALS}${REGION} ?(?:--+|[—–]+)(?=\\s)`, "u");

const HAN_NUMBER = "[0-9０-９〇零一二三四五六七八九十]";
const HAN_DAY = `(?:${HAN_NUMBER}{4}年)?(?:${HAN_NUMBER}{1,3}月)?${HAN_NUMBER}{1,3}日(?:上午|下午|晚|凌晨)?`;
const HAN_AGENCY = "(?:据)?(?:本报|本台|本刊|本网|\\p{Script=Han}{1,8}?(?:社|网|报|台|新闻|通讯))";
const HAN_DATELINE = new RegExp(
  `^[【\\[（(]?${HAN_AGENCY}[\\s/]?[\\p{Script=Han}·]{0,14}?\\s?(?:${HAN_DAY})\\s?(?:电|讯|消息)[】\\]）)]?`,
  "u",
);
const HAN_UNDATED =
  /^[【[（(]?(?:本报|本台|本刊|本网)(?:\p{Script=Han}{0,6}?)(?:讯|电)[】\])）]?(?=[\s（(:：])/u;
const HAN_BYLINE = /^\s?[（(](?:记者|通讯员|特约记者|实习记者|见习记者|作者|文|编译)[^（()）]{1,60}[）)]/u;
const HAN_CLOSE = /^\s?(?:题\s?[:：]|[:：]|[—-]{1,2})/u;

export function findDateline(opening: string, isOpening: boolean): Dateline | undefined {
  const latin =
    PLACE_AND_DAY.exec(opening) ??
    PLACE_AND_AGENCY.exec(opening) ??
    DAY_AND_AGENCY.exec(opening) ??
    (isOpening ? PLACE_ALONE.exec(opening) : null);
  if (latin !== null) return { length: latin[0].length, bylineLength: 0 };
  const han = (HAN_DATELINE.exec(opening) ?? HAN_UNDATED.exec(opening))?.[0];
  if (han === undefined) return undefined;
  const closed = han.length + (HAN_CLOSE.exec(opening.slice(han.length))?.[0].length ?? 0);
  return { length: closed, bylineLength: HAN_BYLINE.exec(opening.slice(closed))?.[0].length ?? 0 };
}
