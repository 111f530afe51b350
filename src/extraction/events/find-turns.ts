import type { Segment } from "../../domain/source-document.ts";
import { mentionOf, type EventMention } from "./event-mention.ts";
import type { EventSource } from "./event-source.ts";

/** What one speaker of a transcript says without another coming in between. */
export type Turn = {
  readonly speaker: string;
  readonly label?: Segment;
  readonly paragraphs: readonly Segment[];
};

function turnsOf(segments: readonly Segment[]): readonly Turn[] {
  const turns: { speaker: string; label?: Segment; paragraphs: Segment[] }[] = [];
  let label: Segment | undefined;
  let previous: Segment | undefined;
  for (const segment of segments) {
    if (segment.kind === "speaker-label") label = segment;
    else if (segment.kind === "paragraph" && segment.speaker !== undefined) {
      const last = turns.at(-1);
      if (
        last &&
        last.speaker === segment.speaker &&
        label === undefined &&
        previous === last.paragraphs.at(-1)
      )
        last.paragraphs.push(segment);
      else turns.push({ speaker: segment.speaker, ...(label && { label }), paragraphs: [segment] });
      label = undefined;
      previous = segment;
    }
  }
  return turns;
}

const LONGEST_QUESTION = 1500;
/** Of a long interview the single turns would bury all else: they are offered, not drawn. */
const MOST_TURNS = 24;

/** Questions and the turns that answer them. */
export function findTurns({ id, text }: EventSource, segments: readonly Segment[]): readonly EventMention[] {
  const turns = turnsOf(segments);
  if (new Set(turns.map(({ speaker }) => speaker)).size < 2) return [];
  const found: EventMention[] = [];
  turns.forEach((turn, index) => {
    const isQuestion = asks(text, turn);
    const last = turns[index - 1];
    const isAnswer = !isQuestion && last !== undefined && last.speaker !== turn.speaker && asks(text, last);
    const first = turn.paragraphs[0];
    const lastParagraph = turn.paragraphs.at(-1);
    if ((!isQuestion && !isAnswer) || !first || !lastParagraph) return;
    const span = turn.label ?? first;
    found.push(
      mentionOf(
        {
          eventClass: isQuestion ? "question" : "answer",
          span: { start: span.start, end: span.end },
          rule: isQuestion ? "turn-question" : "turn-answer",
          confidence: turns.length > MOST_TURNS ? "low" : "high",
          modality: "asserted",
          clause: { start: first.start, end: lastParagraph.end },
          actor: turn.label
            ? nameInLabel(text, turn.label, turn.speaker)
            : { start: first.start, end: first.start + 1, name: turn.speaker },
          isAtMeeting: true,
        },
        {
          sourceId: id,
          witnessId: first.witnessId,
          language: first.language,
          segmentId: first.id,
          isLead: false,
          isHeading: false,
          passage: { start: first.start, end: lastParagraph.end },
        },
      ),
    );
  });
  return found;
}

function asks(text: string, { paragraphs }: Turn): boolean {
  const start = paragraphs[0]?.start ?? 0;
  const end = paragraphs.at(-1)?.end ?? 0;
  return end - start <= LONGEST_QUESTION && /[?？]/.test(text.slice(start, end));
}

function nameInLabel(text: string, { start, end }: Segment, name: string) {
  const at = text.slice(start, end).indexOf(name);
  return at < 0 ? { start, end, name } : { start: start + at, end: start + at + name.length, name };
}
