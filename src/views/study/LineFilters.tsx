import { LINE_FACETS, type LineFacet, type Tally } from "../../concordance/tally.ts";
import type { ConcordanceQuestion } from "../../domain/concordance-question.ts";
import { VOICES } from "../../domain/statement.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { MenuButton } from "../MenuButton.tsx";
import { Mixed } from "../Mixed.tsx";
import { useLanguage, useTell } from "../page-context.ts";
import { concordanceWordsOf } from "../words/concordance-words.ts";

type LineFiltersProps = {
  readonly study: ConcordanceQuestion;
  readonly index: CorpusIndex;
  readonly tally: Tally | undefined;
  readonly onChange: (change: Partial<ConcordanceQuestion>) => void;
};

/** More choices than this are a list nobody reads. */
const MOST_CHOICES = 40;

/** Which lines count: by text, speaker, voice and year, each choice with the places it would leave. */
export function LineFilters({ study, index, tally, onChange }: LineFiltersProps) {
  const language = useLanguage();
  const said = concordanceWordsOf(language);
  const tell = useTell();
  const chosen = LINE_FACETS.reduce((sum, facet) => sum + study[facet].length, 0);
  const nameOf = (facet: LineFacet, value: string): string => {
    if (facet === "voices") return said.voice[VOICES.find((voice) => voice === value) ?? "newsroom"];
    const source = facet === "sources" ? index.sources.get(value) : undefined;
    return source ? tell(source.shortTitle) : value;
  };
  const toggle = (facet: LineFacet, value: string) => {
    const values: readonly (string | number)[] = study[facet];
    const before = values.map(String);
    const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
    onChange({ [facet]: facet === "years" ? after.map(Number) : after });
  };
  return (
    <div className="line-filters">
      <MenuButton label={chosen === 0 ? said.only : said.onlyCount(chosen)} className="line-filter-menu">
        {() => (
          <>
            {chosen > 0 && (
              <button
                type="button"
                className="tab"
                onClick={() => onChange({ sources: [], speakers: [], voices: [], years: [] })}
              >
                {said.all}
              </button>
            )}
            {LINE_FACETS.map((facet) => {
              const counts = tally?.facets[facet] ?? new Map<string, number>();
              const picked = study[facet].map(String);
              const values = [...new Set([...counts.keys(), ...picked])]
                .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
                .filter((value, at) => at < MOST_CHOICES || picked.includes(value));
              return (
                values.length > 0 && (
                  <fieldset key={facet}>
                    <legend>{said.facet[facet]}</legend>
                    {values.map((value) => (
                      <label key={value}>
                        <input
                          type="checkbox"
                          checked={picked.includes(value)}
                          onChange={() => toggle(facet, value)}
                        />
                        <span className="choice-name">
                          <Mixed text={nameOf(facet, value)} language={language} />
                        </span>
                        <span className="choice-count">{counts.get(value) ?? 0}</span>
                      </label>
                    ))}
                  </fieldset>
                )
              );
            })}
          </>
        )}
      </MenuButton>
    </div>
  );
}
