import { languageTag } from "../../domain/language.ts";
import { selectThreads } from "../../selectors/select-threads.ts";
import type { Cell, Reading, Thread } from "../../selectors/select-threads.ts";
import { useAppState, useLanguage, useTell } from "../page-context.ts";
import { pictureWordsOf } from "../words/picture-words-of.ts";

/** Every thread with every wording of every text version, and the texts that do not use it. */
export function PrintThreads() {
  const threads = useAppState(selectThreads);
  return threads.map((thread) => <PrintThread key={thread.theme.id} thread={thread} />);
}

type PrintThreadProps = { readonly thread: Thread };

function PrintThread({ thread: { theme, cells } }: PrintThreadProps) {
  const tell = useTell();
  const language = useLanguage();
  return (
    <section className="print-thread">
      <h3>
        {tell(theme.label)}
        {language === "en" && (
          <>
            {" "}
            <span lang="zh-Hans">{theme.zhFormula}</span>
          </>
        )}
      </h3>
      <dl>
        {cells.map((cell) => (
          <PrintCell key={cell.source.id} cell={cell} />
        ))}
      </dl>
    </section>
  );
}

type PrintCellProps = { readonly cell: Cell };

function PrintCell({ cell: { source, readings } }: PrintCellProps) {
  const tell = useTell();
  const said = pictureWordsOf(useLanguage());
  return (
    <div>
      <dt>{tell(source.shortTitle)}</dt>
      {readings.map((reading) => (
        <dd key={reading.witness.id}>
          {reading.count === 0 ? said.print.absent : <PrintReading reading={reading} />}
        </dd>
      ))}
    </div>
  );
}

type PrintReadingProps = { readonly reading: Reading };

function PrintReading({ reading: { witness, count, tokens, wordings } }: PrintReadingProps) {
  const said = pictureWordsOf(useLanguage());
  return (
    <>
      <span lang={languageTag(witness.language)}>
        {wordings.map(({ words, occurrences }, at) => (
          <span key={words}>
            {at > 0 && " · "}
            <q>{words}</q>
            {occurrences.length > 1 && ` ×${occurrences.length}`}
          </span>
        ))}
      </span>
      <span className="print-uses">{said.print.uses(count, tokens, witness.language)}</span>
    </>
  );
}
