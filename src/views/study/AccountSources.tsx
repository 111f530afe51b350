import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { inOrderOfIssue } from "../../selectors/select-reader.ts";
import { describeDate } from "../describe-date.ts";
import { useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { accountWordsOf } from "../words/account-words.ts";

type AccountSourcesProps = { readonly index: CorpusIndex };

/** Every text with its issuer, kind, length, date and checksum, and what a reader should know is not there. */
export function AccountSources({ index }: AccountSourcesProps) {
  const language = useLanguage();
  const words = useWords();
  const tell = useTell();
  const dispatch = useDispatch();
  const said = accountWordsOf(language);
  const sources = inOrderOfIssue(index.corpus.sources);
  return (
    <section>
      <h3>{said.isIn}</h3>
      <div className="account-frame">
        <table className="account-table">
          <thead>
            <tr>
              {[said.text, said.length, said.dated, said.isMissing].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.id} data-account-source={source.id}>
                <th scope="row">
                  <button
                    type="button"
                    onClick={() => dispatch({ type: "select", selection: { type: "source", id: source.id } })}
                  >
                    {tell(source.shortTitle)}
                  </button>
                  <span className="card-note">
                    {source.outlet ? tell(source.outlet.name) : words.source.noOutlet}
                  </span>
                  <span className="card-note">{tell(source.genreNote)}</span>
                </th>
                <td>
                  {source.witnesses.map(({ id, language: written }) => (
                    <div key={id}>{words.source.tokens(index.witnesses.get(id)?.tokens ?? 0, written)}</div>
                  ))}
                  <span className="card-note" title={source.sha256}>
                    {said.hash} <code>{source.sha256.slice(0, 8)}…</code>
                  </span>
                </td>
                <td>
                  {source.publication.edtf === undefined
                    ? words.reader.noDate
                    : describeDate(source.publication, language, words, "short")}
                  <span className="card-note">{words.basis[source.publication.basis]}</span>
                </td>
                <td>
                  <ul>
                    {source.missing.map((what) => (
                      <li key={what.en}>{tell(what)}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
