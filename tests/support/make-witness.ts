import type { Language } from "../../src/domain/language.ts";
import type { Segment, Sentence } from "../../src/domain/source-document.ts";

/** A witness written sentence by sentence, paragraph by paragraph; ids as the product gives them. */
export function makeWitness(id: string, language: Language, paragraphs: readonly (readonly string[])[]) {
  let text = "";
  const segments: Segment[] = [];
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    const segmentId = language === "zh" ? `p${index + 1}z` : `p${index + 1}`;
    const start = text.length;
    paragraph.forEach((words, at) => {
      if (at > 0 && language === "en") text += " ";
      sentences.push({
        id: `${segmentId}.s${at + 1}`,
        segmentId,
        language,
        start: text.length,
        end: text.length + words.length,
      });
      text += words;
    });
    segments.push({
      id: segmentId,
      kind: "paragraph",
      language,
      witnessId: id,
      number: index + 1,
      start,
      end: text.length,
    });
    text += "\n\n";
  });
  return { id, language, text, segments, sentences };
}
