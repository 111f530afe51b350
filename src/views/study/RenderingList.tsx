import { languageTag } from "../../domain/language.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { countWordings } from "../../themes/count-occurrences.ts";
import type { Counterpart, Rendering } from "../../themes/find-renderings.ts";
import { OccurrenceLine } from "../margin/OccurrenceLine.tsx";
import { QuoteButton } from "../margin/QuoteButton.tsx";
import { CitePassages } from "../take/CitePassages.tsx";
import { useLanguage, useTell } from "../page-context.ts";
import { familyWordsOf } from "../words/family-words.ts";

type RenderingListProps = { readonly renderings: readonly Rendering[]; readonly index: CorpusIndex };

/** Place by place: where the Chinese formula stands in an aligned sentence, what each other text says there. */
export function RenderingList({ renderings, index }: RenderingListProps) {
  const said = familyWordsOf(useLanguage());
  const groups = countWordings(renderings.map(({ of }) => of));
  return (
    <section className="renderings">
      <h3>{said.across}</h3>
      <p className="card-note">{said.acrossNote}</p>
      {groups.map(({ words, occurrences }) => (
        <div key={words} className="rendering">
          <h4 lang={languageTag("zh")}>
            {words} <span className="link-date">×{occurrences.length}</span>
          </h4>
          {renderings
            .filter(({ of }) => occurrences.includes(of))
            .map(({ of, counterparts }) => (
              <Place key={of.id} of={of} counterparts={counterparts} index={index} />
            ))}
        </div>
      ))}
    </section>
  );
}

function Place({ of, counterparts, index }: Rendering & Pick<RenderingListProps, "index">) {
  const source = index.sources.get(of.passage.sourceId);
  return (
    <div className="rendering-place">
      {source && <OccurrenceLine passage={of.passage} source={source} />}
      <ul>
        {counterparts.map((counterpart) => (
          <Across key={counterpart.witnessId} counterpart={counterpart} index={index} />
        ))}
      </ul>
      <CitePassages
        passages={[
          of.passage,
          ...counterparts.flatMap(({ wordings, sentences }) =>
            wordings.length > 0 ? wordings.map(({ passage }) => passage) : sentences,
          ),
        ]}
        index={index}
        of={of.passage.exact}
      />
    </div>
  );
}

function Across({
  counterpart,
  index,
}: { readonly counterpart: Counterpart } & Pick<RenderingListProps, "index">) {
  const said = familyWordsOf(useLanguage());
  const tell = useTell();
  const { witnessId, sentences, wordings, status } = counterpart;
  const entry = index.witnesses.get(witnessId);
  return (
    <li data-across={witnessId}>
      <span className="link-date">
        {entry && `${tell(entry.source.shortTitle)} · ${tell(entry.witness.label)}`}
        {status === "proposed" && ` (${said.proposed})`}
        {sentences.length === 0 && `: ${said.nothing}`}
        {sentences.length > 0 && wordings.length === 0 && `: ${said.otherwise}`}
      </span>
      {wordings.map(({ id, passage }) => (
        <QuoteButton key={id} passage={passage} index={index} namesPlace={false} />
      ))}
      {wordings.length === 0 &&
        sentences.map((passage) => (
          <QuoteButton key={passage.start} passage={passage} index={index} namesPlace={false} />
        ))}
    </li>
  );
}
