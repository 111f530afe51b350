import { Fragment } from "react";
import { languageTag } from "../../domain/language.ts";
import { headReading } from "../../selectors/select-threads.ts";
import type { Cell, Thread } from "../../selectors/select-threads.ts";
import type { GlyphName } from "../../timeline/glyph-paths.ts";
import { describeDate } from "../describe-date.ts";
import { useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { ThemeGlyphShape } from "../ThemeGlyphShape.tsx";
import { usePhoneWords } from "./use-phone-words.ts";

type ThreadReadingsProps = { readonly thread: Thread; readonly glyph: GlyphName };

/** Readings of more texts are laid out where they are looked at. */
const LONG = 40;

/** A theme from text to text, read downwards: all wordings of each, or that it does not use the theme. */
export function ThreadReadings({ thread, glyph }: ThreadReadingsProps) {
  return (
    <ol className={thread.cells.length > LONG ? "thread-readings is-long" : "thread-readings"}>
      {thread.cells.map((cell) => (
        <li key={cell.source.id}>
          <TextReading thread={thread} cell={cell} glyph={glyph} />
        </li>
      ))}
    </ol>
  );
}

type TextReadingProps = ThreadReadingsProps & { readonly cell: Cell };

/** Choosing it brings the first of the words to view. */
function TextReading({ thread, cell, glyph }: TextReadingProps) {
  const words = useWords();
  const phone = usePhoneWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const { source, readings } = cell;
  const head = headReading(cell);
  const first = readings.flatMap(({ wordings }) => wordings[0]?.occurrences[0]?.passage ?? [])[0];
  const isAbsent = head.count === 0;
  const heading = (
    <>
      <ThemeGlyphShape glyph={glyph} isHollow={isAbsent} size={isAbsent ? 10 : 14} />
      <span className="text-name">
        {tell(source.shortTitle)}
        <span>
          {source.publication.earliest === undefined
            ? words.thread.undatedColumn
            : describeDate(source.publication, language, words, "short")}
          {!isAbsent && ` · ${phone.uses(head.count)}`}
        </span>
      </span>
    </>
  );
  if (!first) {
    return (
      <div className="text-reading">
        {heading}
        <span className="text-absent">{words.theme.notHere}</span>
      </div>
    );
  }
  const { sourceId, start, end } = first;
  return (
    <button
      type="button"
      className="text-reading"
      onClick={() =>
        dispatch({
          type: "select",
          selection: { type: "theme", id: thread.theme.id },
          place: { sourceId, start, end },
        })
      }
    >
      {heading}
      <span className="text-wordings">
        {readings.map(({ witness, wordings }) => (
          <Fragment key={witness.id}>
            {wordings.map(({ words: wording, occurrences }) => (
              <q key={wording} lang={languageTag(witness.language)}>
                {wording}
                {occurrences.length > 1 && <small> ×{occurrences.length}</small>}
              </q>
            ))}
          </Fragment>
        ))}
      </span>
    </button>
  );
}
