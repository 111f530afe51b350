import type { Span } from "../../domain/span.ts";
import { isByline } from "./is-byline.ts";
import { isHeaderLine } from "./is-header-line.ts";
import { headOf, isTitleLike } from "./line-shapes.ts";

/** A label at the head of a block: "Niu Yibing:" alone on its line, or "问：" before the words said. */
export type SpeakerLabel = {
  /** UTF-16 length of the label with its colon. */
  readonly length: number;
  /** The speaker as the label names them, without the colon. */
  readonly speaker: string;
};

type Candidate = SpeakerLabel & {
  readonly isAlone: boolean;
  readonly isRole: boolean;
  readonly isName: boolean;
};

const WORD = "(?:\\p{Lu}[\\p{L}\\d.'’&-]{0,30}|of|the|and|for|de|van|von|al|bin)";
const LATIN_LABEL = new RegExp(
  `^(\\p{Lu}[\\p{L}\\d.'’&-]{0,30}(?:,? ${WORD}){0,9}(?: ?\\([^()]{1,60}\\))?)\\s?[:：](?!\\S*//)`,
  "u",
);
const HAN_LABEL =
  /^([\p{Script=Han}·A-Za-z0-9]{1,24}(?:[ \u3000][\p{Script=Han}·]{2,6})?(?:[（(][^（()）]{1,30}[）)])?)\s?[:：]/u;

const ROLE =
  /^(?:Q\d*|A\d*|Question|Answer|Reporter|Journalist|Moderator|Host|Interviewer|Interviewee|Chair|Chairman|Chairwoman|Chairperson|Speaker|Spokesperson|Spokesman|Spokeswoman|The (?:President|Chairman|Speaker|Moderator|Chair)|问|答|提问|回答|主持|嘉宾|.{0,20}(?:记者|主持人|发言人)(?:[ \u3000]?\p{Script=Han}{2,4})?)$/iu;

/** Words that stand before a colon at the head of a line and name no speaker. */
const NO_SPEAKER =
  /^(?:Note|Notes|Source|Sources|Editor|Editors|Photo|Photos|Caption|Tel|Fax|Email|E-mail|Date|Time|Place|Venue|Updated|Published|Copyright|By|Contact|Tags|Keywords|Key Words|Related|Share|Abstract|Summary|Subject|Title|Chapter|Section|Part|Table|Figure|Address|Website|Warning|Correction|来源|稿源|(?:发布|发表|更新|报道)(?:时间|日期)|编辑|责任编辑|责编|注|备注|时间|地点|日期|作者|标题|摘要|关键词|附件|附|电话|邮箱|图片?|原标题|校对|主题|目录|专访|独家(?:专访)?|访谈|综述|社论|社评|时评|述评|评论|快讯|简讯|特稿|特写|通讯|导语|编者按|图解|深度|观察|调查|聚焦)$/iu;

/** Those who are addressed do not speak: "Distinguished Guests, Ladies and Gentlemen:". */
const SALUTATION =
  /^(?:Dear|Your|Distinguished|Honou?rable|Ladies|Fellow|Comrades|Friends|Respected|尊敬|各位|女士|同志们|朋友们)/u;

/** 习近平指出： introduces reported speech inside a paragraph; it labels no turn. */
const REPORTING =
  /(?:指出|强调|说|道|表示|认为|要求|介绍|称|提出|宣布|写道|问道|告诉.{0,8}|是|为|如下|包括|有|中|的)$/u;

/**
 * The labels of a transcript by the index of their block. A role ("Q", 记者) is always one; a name
 * is one when it stands alone on its line before running text, when it recurs, or when other
 * labels show that this is a transcript.
 */
export function findSpeakerLabels(text: string, blocks: readonly Span[]): ReadonlyMap<number, SpeakerLabel> {
  const candidates = new Map<number, Candidate>();
  const counts = new Map<string, number>();
  blocks.forEach((block, index) => {
    const candidate = readLabel(text, block);
    if (candidate === undefined) return;
    candidates.set(index, candidate);
    counts.set(candidate.speaker, (counts.get(candidate.speaker) ?? 0) + 1);
  });
  const standsBeforeProse = (index: number): boolean => {
    const next = blocks[index + 1];
    return next !== undefined && !isTitleLike(text, next);
  };
  const isSure = (candidate: Candidate, index: number): boolean =>
    candidate.isRole ||
    (candidate.isName && candidate.isAlone && standsBeforeProse(index)) ||
    (candidate.isName && (counts.get(candidate.speaker) ?? 0) > 1);
  const isTranscript = [...candidates].some(([index, candidate]) => isSure(candidate, index));
  return new Map(
    [...candidates].filter(
      ([index, candidate]) => isSure(candidate, index) || (isTranscript && isNamed(candidate)),
    ),
  );
}

const isNamed = ({ isName, isAlone }: Candidate): boolean => isName || isAlone;

function readLabel(text: string, block: Span): Candidate | undefined {
  const opening = headOf(text, block);
  const match = LATIN_LABEL.exec(opening) ?? HAN_LABEL.exec(opening);
  const speaker = match?.[1]?.trim();
  if (match === null || speaker === undefined || isNoSpeaker(speaker)) return undefined;
  if (isHeaderLine(opening) || isByline(opening)) return undefined;
  return {
    length: match[0].length,
    speaker,
    isAlone: match[0].length === block.end - block.start,
    isRole: ROLE.test(speaker),
    isName: isNameLike(speaker),
  };
}

const isNoSpeaker = (label: string): boolean =>
  NO_SPEAKER.test(label) || SALUTATION.test(label) || REPORTING.test(label);

/** Two or more capitalised words, or two to six Han characters with an optional office in brackets. */
const isNameLike = (speaker: string): boolean =>
  /^\p{Script=Han}/u.test(speaker)
    ? /^[\p{Script=Han}·]{2,6}(?:[（(].*)?$/u.test(speaker)
    : /^\S+ .*\p{Lu}/u.test(speaker);
