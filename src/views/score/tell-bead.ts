import type { Language } from "../../domain/language.ts";
import type { Uses } from "../../timeline/gather-cells.ts";
import { tellColumn } from "../../timeline/lay-out-heads.ts";
import type { PlacedBead } from "../../timeline/thread-picture.ts";
import type { ThreadLine, ThreadQuestion } from "../../timeline/thread-question.ts";
import { ratePerThousand } from "../../themes/count-occurrences.ts";
import type { InterfaceWords } from "../words/interface-words.ts";

/** A name that quotes other languages than its own. */
export type Told = {
  readonly text: string;
  readonly quoted: readonly { readonly words: string; readonly language: Language }[];
};

/** More wordings make a name that nobody hears to the end; all of them stand in the margin. */
const MOST_WORDINGS = 6;

/** A bead in words: its theme, its texts, how often, and the wordings of one text. */
export function tellBead(
  { cell, column }: PlacedBead,
  line: ThreadLine,
  question: ThreadQuestion,
  words: InterfaceWords,
): Told {
  const { title } = tellColumn(question, column);
  const fails = line.isDim ? `, ${words.filter.fails}` : "";
  if (cell.count === 0) return { text: words.thread.absent(line.label, title) + fails, quoted: [] };
  if (cell.texts > 1 && !column.areReports) {
    return { text: words.thread.gathered(line.label, title, tellUses(cell.uses, words)) + fails, quoted: [] };
  }
  const quoted = cell.readings
    .flatMap(({ language, wordings }) => wordings.map((wording) => ({ words: wording.words, language })))
    .slice(0, MOST_WORDINGS);
  const text = words.thread.name(
    line.label,
    title,
    cell.count,
    quoted.map((wording) => wording.words),
  );
  return { text: text + fails, quoted };
}

/** "3 in 412 words (7.3 per 1 000)", for each language in which the texts are counted. */
export const tellUses = (uses: readonly Uses[], words: InterfaceWords): string =>
  uses
    .map(({ count, tokens, language }) =>
      words.thread.uses(count, tokens, ratePerThousand(count, tokens).toFixed(1), language),
    )
    .join(", ");
