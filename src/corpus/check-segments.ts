import { excerpt } from "../base/excerpt.ts";
import { badSegments, danglingReference, repeatedId } from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";
import type { SourceDocument } from "../domain/source-document.ts";
import { contains, type Span } from "../domain/span.ts";

/**
 * Segments are disjoint, in order, inside the text, and cover every character that is not
 * white space; each sentence lies inside the segment it names.
 */
export function checkSegments(source: SourceDocument): readonly Problem[] {
  const { id, text, segments, sentences, witnesses } = source;
  const where = `source ${id}`;
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const witnessIds = new Set(witnesses.map((witness) => witness.id));
  const problems: Problem[] = [];

  let end = 0;
  for (const segment of segments) {
    if (!isInside(segment, text) || segment.start < end) {
      problems.push(badSegments(where, `Segment ${segment.id} is empty, outside the text or out of order`));
      continue;
    }
    const between = text.slice(end, segment.start).trim();
    if (between !== "") {
      problems.push(badSegments(where, `"${excerpt(between, SHOWN)}" belongs to no segment`));
    }
    if (!witnessIds.has(segment.witnessId)) {
      problems.push(danglingReference(`${where}, segment ${segment.id}`, "witnessId", segment.witnessId));
    }
    end = segment.end;
  }
  const rest = text.slice(end).trim();
  if (rest !== "") problems.push(badSegments(where, `"${excerpt(rest, SHOWN)}" belongs to no segment`));
  if (byId.size !== segments.length) problems.push(repeatedId(where, repeated(segments)));

  for (const sentence of sentences) {
    const segment = byId.get(sentence.segmentId);
    if (segment === undefined) {
      problems.push(danglingReference(`${where}, sentence ${sentence.id}`, "segmentId", sentence.segmentId));
    } else if (sentence.start >= sentence.end || !contains(segment, sentence)) {
      problems.push(badSegments(where, `Sentence ${sentence.id} is not inside segment ${segment.id}`));
    }
  }
  if (new Set(sentences.map((sentence) => sentence.id)).size !== sentences.length) {
    problems.push(repeatedId(where, repeated(sentences)));
  }
  for (const { id: witnessId, translates } of witnesses) {
    if (translates !== undefined && !witnessIds.has(translates)) {
      problems.push(danglingReference(`${where}, witness ${witnessId}`, "translates", translates));
    }
  }
  return problems;
}

const SHOWN = 60; // characters of what is quoted

const isInside = ({ start, end }: Span, text: string): boolean => start < end && end <= text.length;

function repeated(things: readonly { readonly id: string }[]): string {
  const ids = things.map(({ id }) => id);
  return ids.find((id, index) => ids.indexOf(id) !== index) ?? "";
}
