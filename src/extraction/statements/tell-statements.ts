import type { Span } from "../../domain/span.ts";
import type { Attribution } from "./attribution.ts";
import { carriesOver, type Current, densityOf, type InheritRule, ruleFor } from "./carry-over.ts";
import type { Cast } from "./cast.ts";
import type { Statements } from "./create-statements.ts";
import { createReasons, TURN_LABEL } from "./explain.ts";
import { openingOf, type ReadParagraph, type ReadSentence } from "./read-paragraphs.ts";
import { trimContent } from "./spans.ts";

/** Walks through the paragraphs of one witness and adds who says what. */
export function tellStatements(
  paragraphs: readonly ReadParagraph[],
  text: string,
  cast: Cast,
  statements: Statements,
): void {
  const isDense = densityOf(paragraphs);
  const reasons = createReasons();
  let current: Current | undefined;
  let turn: string | undefined;
  let otherTurn: string | undefined;

  const addAttribution = (read: ReadSentence, attribution: Attribution): Current | undefined => {
    const speaker = speakerOf(attribution);
    if (speaker === undefined) return undefined;
    const { subject, verbs, content, voice, rule, confidence } = attribution;
    const verb = verbs[0];
    const id = statements.add({
      sentence: read.sentence,
      voice,
      attribution: "explicit",
      speaker,
      ...(subject.span && { speakerSpan: subject.span }),
      verbs,
      content,
      rule,
      confidence: subject.span === undefined ? "low" : confidence,
      because: reasons.explicit(
        rule,
        verb ? text.slice(verb.start, verb.end) : "",
        subject.span ? text.slice(subject.span.start, subject.span.end) : "",
      ),
    });
    return { id, speaker, isAct: voice === "act", isDirect: voice === "direct" };
  };

  const speakerOf = ({ subject }: Attribution): string | undefined => {
    if (turn !== undefined && otherTurn !== undefined && QUESTIONER.test(subject.name)) return otherTurn;
    if (subject.kind !== "unnamed") return cast.meet(subject)?.name;
    return subject.span === undefined && turn === undefined ? cast.latest()?.name : undefined;
  };

  const inherit = (read: ReadSentence, from: Current, rule: InheritRule): void => {
    const content = inheritedContent(text, read);
    if (content === undefined) return;
    const isSure = rule === "quotation-runs-on" || read.isDeontic;
    statements.add({
      sentence: read.sentence,
      voice: rule === "quotation-runs-on" ? "direct" : "indirect",
      attribution: "inherited",
      speaker: from.speaker,
      verbs: [],
      content: [content],
      inheritsFrom: from.id,
      rule,
      confidence: isSure ? "medium" : "low",
      because: reasons.inherited(rule, from.speaker),
    });
  };

  const readOwn = (paragraph: ReadParagraph, index: number): void => {
    let waiting: ReadSentence[] = [];
    let isOpen = false;
    let at = -1;
    for (const read of paragraph.sentences) {
      at += 1;
      let last: Current | undefined;
      for (const attribution of read.attributions)
        if (attribution.content.length > 0 || attribution.voice === "act" || waiting.length > 0)
          last = addAttribution(read, attribution) ?? last;
      if (last !== undefined) {
        for (const quoted of waiting) inherit(quoted, last, "quotation-runs-on");
        waiting = [];
        current = last;
        isOpen = true;
        continue;
      }
      const opening = openingOf(text, read);
      if (opening !== undefined) cast.notice(opening);
      if (read.isQuoted) {
        if (isOpen && current?.isDirect === true && !startsQuotation(text, read))
          inherit(read, current, "quotation-runs-on");
        else if (isOpen && current !== undefined && !attributesNext(paragraph.sentences, at))
          inherit(read, current, "quotation-runs-on");
        else waiting.push(read);
        continue;
      }
      waiting = [];
      const rule =
        current &&
        ruleFor(text, read, {
          isOpen,
          isDense: isDense(index, at),
          isNewPerson: opening !== undefined,
          isAct: current.isAct,
        });
      if (current !== undefined && rule !== undefined) inherit(read, current, rule);
      else if (isOpen) current = undefined;
    }
  };

  const readTurn = (paragraph: ReadParagraph, label: string): void => {
    if (turn !== label) {
      otherTurn = turn ?? otherTurn;
      turn = label;
    }
    const first = paragraph.sentences[0];
    const content = spanOf(paragraph);
    if (first === undefined || content === undefined) return;
    statements.add({
      sentence: first.sentence,
      voice: "direct",
      attribution: "turn-label",
      speaker: label,
      ...(paragraph.label && { speakerSpan: paragraph.label }),
      verbs: [],
      content: [content],
      rule: "turn-label",
      confidence: "high",
      because: TURN_LABEL(label),
    });
    for (const read of paragraph.sentences)
      for (const attribution of read.attributions) addAttribution(read, attribution);
    current = undefined;
  };

  paragraphs.forEach((paragraph, index) => {
    if (paragraph.segment.speaker !== undefined) {
      readTurn(paragraph, paragraph.segment.speaker);
      return;
    }
    turn = undefined;
    if (paragraph.hasAttribution || current === undefined) {
      readOwn(paragraph, index);
      return;
    }
    const from = current;
    if (from.isDirect && paragraph.sentences.every(({ isQuoted }) => isQuoted)) {
      for (const read of paragraph.sentences) inherit(read, from, "quotation-runs-on");
      return;
    }
    if (carriesOver(text, paragraphs, index, from, (at) => isDense(at, 0))) {
      for (const read of paragraph.sentences) inherit(read, from, "carried-over");
      return;
    }
    current = undefined;
    readOwn(paragraph, index);
  });
}

/** In an answer these mean whoever asked. */
const QUESTIONER =
  /^(?:the|this|that) (?:reporter|journalist|correspondent|questioner)$|^(?:这位|那位|该)?(?:记者|记者朋友)$/u;

const startsQuotation = (text: string, { sentence }: ReadSentence): boolean =>
  /^["“「]/.test(text.charAt(sentence.start));

/** The next sentence says who spoke: "A." "B," she said. */
const attributesNext = (sentences: readonly ReadSentence[], at: number): boolean => {
  const next = sentences
    .slice(at + 1)
    .find(({ isQuoted, attributions }) => !isQuoted || attributions.length > 0);
  return (
    next?.attributions.some(({ rule }) => rule === "attribution-after" || rule === "attribution-within") ??
    false
  );
};

function inheritedContent(text: string, { sentence, isQuoted }: ReadSentence): Span | undefined {
  const content = trimContent(text, sentence.start, sentence.end);
  if (content === undefined || !isQuoted) return content;
  const start = /["“「]/.test(text.charAt(content.start)) ? content.start + 1 : content.start;
  const end = /["”」]/.test(text.charAt(content.end - 1)) ? content.end - 1 : content.end;
  return trimContent(text, start, end) ?? content;
}

const spanOf = ({ sentences }: ReadParagraph): Span | undefined => {
  const first = sentences[0];
  const last = sentences.at(-1);
  return first && last && { start: first.sentence.start, end: last.sentence.end };
};
