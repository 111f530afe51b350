import { languageTag } from "../../domain/language.ts";
import type { Language } from "../../domain/language.ts";
import type { Cell } from "../../selectors/select-threads.ts";
import { measureText } from "../measure-text.ts";
import { useWords } from "../page-context.ts";
import type { BeadColumn } from "./place-bead-columns.ts";

type WordingsProps = { readonly cell: Cell };

/** The commonest wording of each text version, and how many others there are. */
export function Wordings({ cell }: WordingsProps) {
  const words = useWords();
  return (
    <span className="wordings">
      {cell.readings.map(({ witness, wordings }) => {
        const [first, ...others] = wordings;
        if (!first) return undefined;
        return (
          <span key={witness.id} className="wording" lang={languageTag(witness.language)}>
            {first.words}
            {others.length > 0 && <span className="wording-more"> {words.thread.more(others.length)}</span>}
          </span>
        );
      })}
    </span>
  );
}

/** The chosen thread writes out all its wordings, one under the other, with their counts. */
export function EveryWording({ cell }: WordingsProps) {
  const words = useWords();
  const lines = linesOf(cell);
  const shown = shownOf(lines);
  return (
    <span className="wordings">
      {shown.map(({ words: wording, count, language }) => (
        <span key={`${language} ${wording}`} className="wording" lang={languageTag(language)}>
          {wording}
          {count > 1 && <span className="wording-more"> ×{count}</span>}
        </span>
      ))}
      {shown.length < lines.length && (
        <span className="wording wording-more">{words.thread.more(lines.length - shown.length)}</span>
      )}
    </span>
  );
}

const MOST_WORDINGS = 6;
const LINE = 17;

type Line = { readonly words: string; readonly count: number; readonly language: Language };

const linesOf = (cell: Cell): readonly Line[] =>
  cell.readings.flatMap(({ witness, wordings }) =>
    wordings.map(({ words, occurrences }) => ({
      words,
      count: occurrences.length,
      language: witness.language,
    })),
  );

const shownOf = (lines: readonly Line[]): readonly Line[] =>
  lines.length > MOST_WORDINGS ? lines.slice(0, MOST_WORDINGS - 1) : lines;

/** Height of a chosen thread: its fullest column, with long wordings broken at the room they have. */
export function expandedHeight(
  beads: readonly { readonly column: BeadColumn; readonly cell: Cell }[],
): number {
  const heights = beads.map(({ column, cell }) => {
    const lines = linesOf(cell);
    const broken = shownOf(lines).map(({ words, count }) => {
      const width = measureText(
        count > 1 ? `${words} ×${count}` : words,
        'italic 12.5px "Noto Serif", serif',
        12.5,
      );
      // Lines break between words, so none is filled: on average a sixth of it stays empty.
      return Math.ceil((width + 4) / Math.max(60, (column.room - 4) * 0.84));
    });
    const more = lines.length > MOST_WORDINGS ? 1 : 0;
    return broken.reduce((sum, count) => sum + count, more) * LINE;
  });
  return Math.max(23, 12 + Math.max(...heights, 0));
}
