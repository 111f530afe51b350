import { lookUp } from "../../selectors/lookup.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useTell, useWords, useLanguage } from "../page-context.ts";
import { CiteButton } from "../take/CiteButton.tsx";
import { DateReasons } from "./DateReasons.tsx";
import { EventLinks } from "./EventLinks.tsx";
import { NotesAt } from "./NotesAt.tsx";
import { QuoteButton } from "./QuoteButton.tsx";
import { signsOf } from "../words/signs.ts";

type SourceMarginProps = { readonly source: SourceDocument; readonly index: CorpusIndex };

/** A text's card: who issued it, when and how that is known, what it reports, and what is missing. */
export function SourceMargin({ source, index }: SourceMarginProps) {
  const words = useWords();
  const tell = useTell();
  const { source: card } = words;
  const signs = signsOf(useLanguage());
  return (
    <article className="source-card" data-card={source.id}>
      <h2>{tell(source.title)}</h2>
      <div className="cite-line">
        <p className="card-line">{tell(source.genreNote)}</p>
        <CiteButton items={[{ source }]} />
      </div>
      <NotesAt type="source" id={source.id} index={index} />
      <dl className="facts">
        <dt>{card.outlet}</dt>
        <dd>
          {source.outlet
            ? `${tell(source.outlet.name)}${signs.inBrackets(tell(source.outlet.basis))}`
            : card.noOutlet}
          {source.outlet?.passages.map((passage) => (
            <QuoteButton
              key={passage.start}
              passage={passage}
              index={index}
              namesPlace={false}
              longest={60}
            />
          ))}
        </dd>
        <dt>{card.textVersions}</dt>
        <dd>
          <ul>
            {source.witnesses.map((witness) => (
              <li key={witness.id}>
                {tell(witness.label)}
                {witness.translates !== undefined && `${signs.and}${card.translationOf}`} ·{" "}
                {card.tokens(index.witnesses.get(witness.id)?.tokens ?? 0, witness.language)}
              </li>
            ))}
          </ul>
        </dd>
        {source.missing.length > 0 && (
          <>
            <dt>{card.missing}</dt>
            <dd>
              <ul>
                {source.missing.map((what) => (
                  <li key={what.en}>{tell(what)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{card.rights}</dt>
        <dd>{tell(source.rights)}</dd>
        <dt>{card.file}</dt>
        <dd className="file">
          <code>{source.file}</code>
          <span className="checksum">
            {card.checksum} <code>{source.sha256}</code>
          </span>
        </dd>
      </dl>
      <EventLinks heading={card.reports} events={[lookUp(index.events, source.reports)]} />
      <EventLinks heading={words.margin.published} events={[index.publicationOf.get(source.id)]} />
      <DateReasons dating={source.publication} index={index} />
    </article>
  );
}
