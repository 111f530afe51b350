import type { SegmentKind } from "../../domain/source-document.ts";
import type { Span } from "../../domain/span.ts";
import { endsSentence, headOf, isTitleLike, languageOf, tailOf } from "./line-shapes.ts";

export type Furniture = Extract<
  SegmentKind,
  "navigation" | "pagination" | "link-list" | "filter-menu" | "end-mark" | "page-note"
>;

/** Fewer short lines than this at the end of a text may be a signature or the last of a list. */
const SHORTEST_LINK_LIST = 5;
const SHORTEST_MENU = 3;

/** No line can be read as tokens in two ways: else a long one that is no pagination would be tried in all of them. */
const PAGE_TOKEN =
  "(?:\\d{1,4}(?!\\d)|[<>‹›«»←→|/…]|\\.{2,3}(?!\\.)|prev(?:ious)?|next|first|last|page|of|上一?页|下一?页|前一?页|后一?页|首页|末页|尾页|第|共|页)";
const PAGINATION = new RegExp(`^(?:${PAGE_TOKEN}[\\s,]*){3,60}$`, "iu");
const PAGE_OF =
  /^(?:page\s\d{1,4}(?:\sof\s\d{1,4})?|第\s?\d{1,4}\s?页(?:[\s,，/]*共\s?\d{1,4}\s?页)?|[-–—]\s?\d{1,4}\s?[-–—])$/iu;

/** `<`, `‹`, `←`, and characters pressed into their service, such as Bopomofo ㄑ. */
const BACK_ARROW = /^[←⇐⟵‹«<〈ㄑ◀◁❮⟨][\s\u200b]*(?=[\p{L}\p{N}])(?!.*[>›»〉⟩/])/u;
const BREADCRUMB =
  /^(?:home|index|main|首页|主页|您的位置|当前位置|你的位置|位置)(?:\s*page)?\s*[:：]?\s*(?:[>›»/|-]|$)/iu;

/** A line of dashes, stars or underscores. */
const ORNAMENT = /^(?:[\p{Pd}_*=~·•.…#+\s]){3,}$/u;

/** What announces a list of links. */
const RELATED =
  /^[[【]?(?:related (?:stories|articles|news|links|content)|more (?:stories|news)|see also|相关新闻|相关阅读|相关链接|相关报道|延伸阅读|推荐阅读)/iu;

const PAGE_NOTE =
  /^(?:[【[（(][^】\])）]{1,6}[】\])）]\s?)?[[【（(]?\s*(?:责任编辑|责编|编辑|编审|审核|校对|editors?\s*:|web editor|copyright|©|all rights reserved|版权所有|免责声明|未经.{0,12}授权|share\b|分享|打印|print this|关闭窗口|字体|字号|上一篇|下一篇|扫一扫|扫码|read more|京ICP|follow us)/iu;

/** The furniture among the blocks of a text, by block index. */
export function findFurniture(text: string, blocks: readonly Span[]): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  blocks.forEach((block, index) => {
    const kind = singleLineFurniture(text, block);
    if (kind !== undefined) found.set(index, kind);
  });
  for (const [index, kind] of findTailLists(text, blocks, found)) found.set(index, kind);
  for (const [index, kind] of findHeadLists(text, blocks, found)) found.set(index, kind);
  return found;
}

function singleLineFurniture(text: string, block: Span): Furniture | undefined {
  if (block.end - block.start > 300) return undefined;
  const line = headOf(text, block);
  if (isPagination(line)) return "pagination";
  if (BACK_ARROW.test(line) || BREADCRUMB.test(line)) return "navigation";
  if (ORNAMENT.test(line)) return line === "###" ? "end-mark" : "page-note";
  if (RELATED.test(line) && isTitleLike(text, block)) return "page-note";
  if (PAGE_NOTE.test(line) && !endsLikeProse(text, block)) return "page-note";
  return undefined;
}

/** At least two page numbers, or one and a way to turn the page. */
function isPagination(line: string): boolean {
  if (PAGE_OF.test(line)) return true;
  if (!PAGINATION.test(line)) return false;
  const numbers = line.match(/\d+/g)?.length ?? 0;
  return numbers >= 3 || (numbers >= 1 && /[^\d\s,.]/.test(line)) || /上一?页|下一?页|prev|next/iu.test(line);
}

/** A copyright notice may be a sentence; a story that begins with "Editor" is one. */
const endsLikeProse = (text: string, block: Span): boolean =>
  block.end - block.start > 120 && endsSentence(text, block);

/** An entry of a menu: a few characters and the bar that parts it from the next one. */
const isMenuEntry = (line: string): boolean => /^[^|｜]{1,20}\s?[|｜]$|^[|｜]\s?[^|｜]{1,20}$/u.test(line);
/** A whole menu on one line: `Home | China | World | Business`. */
const isMenuLine = (line: string): boolean => /^(?:[^|｜.。]{1,30}[|｜]){3,40}[^|｜.。]{0,30}$/u.test(line);

/**
 * The run of short lines without full stops with which many saved pages end. A run is a list of
 * links when something besides its length speaks for it: titles of another script than the text,
 * scripts mixed, entries repeated, menus, or simply very many of them.
 */
function findTailLists(
  text: string,
  blocks: readonly Span[],
  known: ReadonlyMap<number, Furniture>,
): ReadonlyMap<number, Furniture> {
  let first = blocks.length;
  while (first > 0 && isListEntry(text, blocks[first - 1], known.get(first - 1))) first -= 1;
  const before = blocks[first - 1];
  if (before === undefined || /[:：]$/.test(tailOf(text, before))) return new Map();
  while (first < blocks.length && isAfterword(text, blocks[first])) first += 1;
  const run = blocks.slice(first);
  return speaksForLinks(text, run, before)
    ? nameEntries(text, blocks, first, blocks.length, known)
    : new Map();
}

const isListEntry = (text: string, block: Span | undefined, known: Furniture | undefined): boolean =>
  block !== undefined &&
  (known !== undefined || (isTitleLike(text, block) && !/[:：]$/.test(tailOf(text, block))));

/** An end mark or credit in brackets right after the text still belongs to the text. */
const isAfterword = (text: string, block: Span | undefined): boolean =>
  block !== undefined && /^[（(【[].{0,60}[)）】\]]$|^[■□◆]$/u.test(headOf(text, block));

function speaksForLinks(text: string, run: readonly Span[], before: Span): boolean {
  const menuEntries = run.filter((block) => isMenuEntry(headOf(text, block))).length;
  if (menuEntries >= SHORTEST_MENU) return true;
  if (run.some((block) => RELATED.test(headOf(text, block)))) return true;
  if (run.length < SHORTEST_LINK_LIST) return false;
  const lines = run.map((block) => headOf(text, block));
  const language = languageOf(text, before);
  const foreign = run.filter((block) => languageOf(text, block, language) !== language).length;
  return (
    foreign >= run.length / 3 || new Set(lines).size < lines.length || run.length >= 2 * SHORTEST_LINK_LIST
  );
}

/** Site menus above the text: several very short lines, or one line cut by bars. */
function findHeadLists(
  text: string,
  blocks: readonly Span[],
  known: ReadonlyMap<number, Furniture>,
): ReadonlyMap<number, Furniture> {
  let end = 0;
  while (end < blocks.length && (known.has(end) || isVeryShort(text, blocks[end]))) end += 1;
  const run = blocks.slice(0, end);
  if (end === blocks.length || run.length === 0) return new Map();
  const menuLine = (index: number): boolean => {
    const block = blocks[index];
    return block !== undefined && isMenuLine(headOf(text, block));
  };
  const found = new Map<number, Furniture>();
  run.forEach((_, index) => {
    if (menuLine(index)) found.set(index, "navigation");
  });
  const fresh = run.filter((_, index) => !known.has(index) && !found.has(index)).length;
  if (fresh < SHORTEST_LINK_LIST + 1) return found;
  return new Map([...nameEntries(text, blocks, 0, end, known), ...found]);
}

const isVeryShort = (text: string, block: Span | undefined): boolean => {
  if (block === undefined) return false;
  const line = headOf(text, block);
  return isMenuLine(line) || (line.length <= 16 && isTitleLike(text, block) && !/\d{4}|[:：]/.test(line));
};

function nameEntries(
  text: string,
  blocks: readonly Span[],
  from: number,
  to: number,
  known: ReadonlyMap<number, Furniture>,
): ReadonlyMap<number, Furniture> {
  const named = new Map<number, Furniture>();
  for (let index = from; index < to; index += 1) {
    const block = blocks[index];
    if (block === undefined || known.has(index)) continue;
    named.set(index, isMenuEntry(headOf(text, block)) ? "filter-menu" : "link-list");
  }
  return named;
}
