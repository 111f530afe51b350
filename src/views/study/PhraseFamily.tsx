import { useMemo } from "react";
import type { Theme } from "../../domain/theme.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { readFamily } from "../../selectors/read-family.ts";
import type { Family } from "../../selectors/read-family.ts";
import { QuoteButton } from "../margin/QuoteButton.tsx";
import { describeDate } from "../describe-date.ts";
import { useLanguage, useTell, useWords } from "../page-context.ts";
import { familyWordsOf } from "../words/family-words.ts";
import { DriftTable } from "./DriftTable.tsx";
import { RenderingList } from "./RenderingList.tsx";
import "../look/family.css";

type PhraseFamilyProps = { readonly theme: Theme; readonly index: CorpusIndex };

/** A formula as a family: first and last, the path of its wordings, and what stands across from its Chinese form. */
export function PhraseFamily({ theme, index }: PhraseFamilyProps) {
  const said = familyWordsOf(useLanguage());
  const family = useMemo(() => readFamily(index, theme.id), [index, theme.id]);
  return (
    <section className="phrase-family">
      <Ends family={family} index={index} />
      <h3>{said.drift}</h3>
      <p className="card-note">{said.driftNote}</p>
      {family.drifts.map((drift) => (
        <DriftTable key={drift.language} drift={drift} index={index} />
      ))}
      {family.renderings.length > 0 && <RenderingList renderings={family.renderings} index={index} />}
    </section>
  );
}

function Ends({ family: { first, last }, index }: { readonly family: Family; readonly index: CorpusIndex }) {
  const language = useLanguage();
  const words = useWords();
  const tell = useTell();
  const said = familyWordsOf(language);
  if (!first || !last) return undefined;
  const isOne = first.passage.sourceId === last.passage.sourceId;
  const ends = isOne
    ? [{ heading: said.only, at: first }]
    : [
        { heading: said.first, at: first },
        { heading: said.last, at: last },
      ];
  return (
    <>
      <dl className="family-ends">
        {ends.map(({ heading, at }) => {
          const source = index.sources.get(at.passage.sourceId);
          return (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd>
                {source && `${tell(source.shortTitle)}, ${describeDate(source.publication, language, words)}`}
                <QuoteButton passage={at.passage} index={index} namesPlace={false} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="card-note">{said.firstNote}</p>
    </>
  );
}
