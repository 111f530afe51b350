import { useLayoutEffect, useMemo, useRef } from "react";
import { selectIndex } from "../../selectors/select-index.ts";
import { selectOpenSource } from "../../selectors/select-reader.ts";
import { describeDate } from "../describe-date.ts";
import { useAppState, useLanguage, useReadState, useTell, useWords } from "../page-context.ts";
import { pictureWordsOf } from "../words/picture-words-of.ts";
import { makeElements } from "./make-elements.ts";
import { PrintEvents } from "./PrintEvents.tsx";
import { PrintThreads } from "./PrintThreads.tsx";
import { printPicture } from "./print-picture.ts";

/** What is printed before the text that is open: the whole timeline, all events, all wordings. */
export function PrintDocument() {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const said = pictureWordsOf(language);
  const index = useAppState(selectIndex);
  const source = useAppState(selectOpenSource);
  if (!index) return undefined;
  return (
    <article className="print-document">
      <PrintPicture />
      <section>
        <h2>{said.print.events}</h2>
        <PrintEvents index={index} />
      </section>
      {index.corpus.themes.length > 0 && (
        <section>
          <h2>{said.print.threads}</h2>
          <PrintThreads />
        </section>
      )}
      {source && (
        <header className="print-text-head">
          <h2>{tell(source.title)}</h2>
          <p>
            {said.heading(said.print.dateOfText)} {describeDate(source.publication, language, words)}
          </p>
        </header>
      )}
    </article>
  );
}

function PrintPicture() {
  const frame = useRef<HTMLElement>(null);
  const readState = useReadState();
  const view = useAppState((state) => state.view);
  const picture = useMemo(() => printPicture({ ...readState(), view }), [readState, view]);
  useLayoutEffect(() => {
    frame.current?.replaceChildren(...(picture ? [makeElements(picture)] : []));
  }, [picture]);
  return <figure className="print-picture" ref={frame} />;
}
