import type { Bilingual, Language } from "../../src/domain/language.ts";
import type { Segment, Sentence } from "../../src/domain/source-document.ts";
import type { Span } from "../../src/domain/span.ts";

const SENTENCES_PER_PARAGRAPH = 8;

export type SyntheticText = {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
};

export type TextWriter = {
  /** Headline and dateline first, each of them once; gives the place of the sentence. */
  readonly write: (kind: "headline" | "dateline" | "paragraph", sentence: Bilingual) => Span;
  readonly finish: () => SyntheticText;
};

/** A source text of one witness as it grows, sentence by sentence. */
export function writeText(witnessId: string, language: Language): TextWriter {
  const sentences: Sentence[] = [];
  const segments: Segment[] = [];
  const parts: string[] = [];
  let length = 0;
  let paragraphs = 0;
  let inParagraph: Sentence[] = [];

  const append = (words: string): Span => {
    parts.push(words);
    length += words.length;
    return { start: length - words.length, end: length };
  };
  const closeParagraph = (): void => {
    const [first, last] = [inParagraph[0], inParagraph.at(-1)];
    if (!first || !last) return;
    const span = { start: first.start, end: last.end };
    const id = `p${paragraphs}`;
    segments.push({ ...span, id, kind: "paragraph", language, witnessId, number: paragraphs });
    sentences.push(...inParagraph);
    inParagraph = [];
    append("\n");
  };
  return {
    write: (kind, words) => {
      if (kind !== "paragraph") {
        const span = append(words[language]);
        segments.push({ ...span, id: `${kind}1`, kind, language, witnessId });
        append("\n");
        return span;
      }
      if (inParagraph.length === 0) paragraphs += 1;
      else if (language === "en") append(" ");
      const span = append(words[language]);
      const segmentId = `p${paragraphs}`;
      inParagraph.push({ ...span, id: `${segmentId}.s${inParagraph.length + 1}`, segmentId, language });
      if (inParagraph.length === SENTENCES_PER_PARAGRAPH) closeParagraph();
      return span;
    },
    finish: () => {
      closeParagraph();
      return { text: parts.join(""), segments, sentences };
    },
  };
}
