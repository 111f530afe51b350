import { hasWord, indexList } from "../../../base/word-index.ts";

/** 要, 必须, 应, but not 需要 as a noun, 主要, 重要, 要求. */
export const DEONTIC =
  /(?:^|[，,；;。：:、])(?:也|还|更|就|都|既)?要(?!求|闻|素|点|塞|害|件|领|是|么|不)|必须|应当|应该|务必|不得|切实|(?<![相反对适回响供理效反照])应(?!用|急|对|变|邀|届|运|付|声|验|有|收|聘|答)|[\p{Script=Han}](?<![需重主只首必纲摘概提想将快还简扼])要(?!求|闻|素|点|塞|害|件|领|是|么|不)|我们/u;

/** Whether `[start, end)` says what ought to be, or speaks as 我们. */
export const isDeonticChinese = (text: string, start: number, end: number): boolean =>
  mayBeDeontic(text, start, end) && DEONTIC.test(text.slice(start, Math.min(end, start + 500)));

const OUGHT = indexList("要 应 必须 务必 不得 切实 我们".split(" "));
export const mayBeDeontic = (text: string, start = 0, end = text.length): boolean =>
  hasWord(OUGHT, text, start, end);

const NARRATIVE =
  /(?:举行|召开|闭幕|开幕|出席了?|参加了?(?:会议|活动)|列席|会见了|据(?:了解|悉|介绍|报道)|显示|新华社|记者|消息|主持(?:会议|了)|(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:上午|下午|晚|，|,|在))/u;

/** Tells what happened, as the newsroom does. */
export const isNarrativeChinese = (words: string): boolean => NARRATIVE.test(words.slice(0, 300));
