import { hasWord, indexList } from "../../../base/word-index.ts";
import type { Span } from "../../../domain/span.ts";
import type { Attribution } from "../attribution.ts";
import { findClauseSubject, findSpeaker } from "./find-speaker.ts";
import type { Clause } from "./split-clauses.ts";

const ACT =
  /(发表|作|作了|做|做了|致|进行|进行了|作出|做出|作出了)((?:了)?[^，,。；;的]{0,10}?)(讲话|演讲|致辞|发言|报告|讲解|谈话|说明|讨论|授课|辅导|开幕词|闭幕词|发布|陈述|重要指示|指示|批示)(?!的|人|者|会)/gu;
const SUGGEST = /(提出)(了)?([^，,。；;]{0,8}(?:建议|意见|倡议))/gu;
const BARE = /(致辞|致词|讲话|发言|交换了?意见|交换了?看法)(?=$)/gu;
const RELAY = /(传达)(了)?([^，,。；;]{2,60}?(?:讲话|指示|批示|精神|问候|祝贺))/gu;

/** What `mayHoldAct` looks ahead for. */
export const ACTS = [ACT, SUGGEST, BARE, RELAY];

const NONE: readonly never[] = [];

/** 发表重要讲话, 进行讲解，提出工作建议, 传达……指示. */
export function readAct(text: string, clauses: readonly Clause[]): Attribution | undefined {
  const first = clauses[0];
  if (first === undefined || !mayHoldAct(text, first.start, clauses.at(-1)?.end ?? first.end))
    return undefined;
  let act: Attribution | undefined;
  for (const clause of clauses)
    for (const { verb, content } of actsIn(text, clause)) {
      const own = findSpeaker(text, clause.start, verb.start);
      if (act !== undefined) {
        if (own === undefined)
          act = { ...act, verbs: [...act.verbs, verb], content: [...act.content, ...content] };
        continue;
      }
      const subject = own ?? (clause !== first ? findClauseSubject(text, first.start, first.end) : undefined);
      if (subject === undefined || (subject.kind === "group" && subject.name.length > 40)) continue;
      act = {
        subject,
        verbs: [verb],
        content,
        voice: "act",
        rule: "speech-act",
        confidence: own ? "high" : "medium",
      };
    }
  return act;
}

type ActIn = { readonly verb: Span; readonly content: readonly Span[] };

const ACT_WORDS = indexList(
  "讲话 演讲 致辞 致词 发言 报告 讲解 谈话 说明 讨论 授课 辅导 开幕词 闭幕词 发布 陈述 指示 批示 交换 提出 传达".split(
    " ",
  ),
);
export const mayHoldAct = (text: string, from: number, to: number): boolean =>
  hasWord(ACT_WORDS, text, from, to);

function actsIn(text: string, { start, end }: Span): readonly ActIn[] {
  const to = Math.min(end, start + 200);
  if (!mayHoldAct(text, start, to)) return NONE;
  const words = text.slice(start, to).replace(/[。！？\s]+$/u, "");
  const acts: ActIn[] = [];
  eachMatch(ACT, words, ({ index, 0: { length } }) => {
    acts.push({ verb: { start: start + index, end: start + index + length }, content: NONE });
  });
  eachMatch(BARE, words, ({ index, 0: { length } }) => {
    const at = start + index;
    if (acts.every(({ verb }) => verb.end <= at))
      acts.push({ verb: { start: at, end: at + length }, content: NONE });
  });
  const addTold = ({ index, 1: verb = "", 2: behind = "", 3: told = "" }: RegExpExecArray): void => {
    const verbEnd = start + index + verb.length;
    const from = verbEnd + behind.length;
    acts.push({
      verb: { start: start + index, end: verbEnd },
      content: [{ start: from, end: from + told.length }],
    });
  };
  eachMatch(SUGGEST, words, addTold);
  eachMatch(RELAY, words, addTold);
  return acts.length < 2 ? acts : acts.toSorted((a, b) => a.verb.start - b.verb.start);
}

/** As `matchAll` does, which would copy the pattern for every clause. None of the patterns matches nothing. */
function eachMatch(pattern: RegExp, words: string, see: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) see(match);
}
