import { lookUp } from "../../selectors/lookup.ts";
import { useEffect, useState } from "react";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { describeDate } from "../describe-date.ts";
import { useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { signsOf } from "../words/signs.ts";
import { isHeadOpen, rememberHead, visitHead } from "./source-visits.ts";
import "../look/source-head.css";

type SourceHeadProps = {
  readonly source: SourceDocument;
  readonly index: CorpusIndex;
  /** Where words are to be shown: whoever comes for them finds the card closed. */
  readonly target: number | undefined;
};

/** Before the text: who issued it, what it is, when and how that is known, what it reports, what is missing. */
export function SourceHead({ source, index, target }: SourceHeadProps) {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const [isOpen, setOpen] = useState(() => target === undefined && isHeadOpen(source.id));
  const [shown, setShown] = useState(target);
  if (target !== shown) {
    setShown(target); // before anything is drawn, so that the way to the words is measured without the card
    if (target !== undefined) setOpen(false);
  }
  useEffect(() => {
    if (isOpen) visitHead(source.id);
  }, [source.id, isOpen]);
  const { source: card } = words;
  const signs = signsOf(language);
  const { publication } = source;
  const reported = lookUp(index.events, source.reports);
  return (
    <details
      className="source-head"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open === isOpen) return;
        setOpen(open);
        rememberHead(source.id, open);
      }}
    >
      <summary>{tell(source.title)}</summary>
      <dl>
        <dt>{card.outlet}</dt>
        <dd>
          {source.outlet
            ? `${tell(source.outlet.name)}${signs.inBrackets(tell(source.outlet.basis))}`
            : card.noOutlet}
        </dd>
        <dt>{card.genre}</dt>
        <dd>{tell(source.genreNote)}</dd>
        <dt>{card.textVersions}</dt>
        <dd>
          {source.witnesses
            .map((witness) => {
              const length = card.tokens(index.witnesses.get(witness.id)?.tokens ?? 0, witness.language);
              const origin = witness.translates === undefined ? "" : `${signs.and}${card.translationOf}`;
              return `${tell(witness.label)}${origin}${signs.inBrackets(length)}`;
            })
            .join(signs.next)}
        </dd>
        <dt>{card.issued}</dt>
        <dd>
          {publication.edtf === undefined
            ? words.reader.noDate
            : `${describeDate(publication, language, words)}${signs.inBrackets(words.basis[publication.basis])}`}
        </dd>
        {reported && (
          <>
            <dt>{card.reports}</dt>
            <dd>
              <button
                type="button"
                onClick={() => dispatch({ type: "select", selection: { type: "event", id: reported.id } })}
              >
                {tell(reported.title)}
              </button>
            </dd>
          </>
        )}
        {source.missing.length > 0 && (
          <>
            <dt>{card.missing}</dt>
            <dd>{source.missing.map(tell).join(language === "zh" ? "" : " ")}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
