import { useState } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { InferredDate } from "../../selectors/read-account.ts";
import type { Selection } from "../../state/app-state.ts";
import { describeDate } from "../describe-date.ts";
import { Mixed } from "../Mixed.tsx";
import { useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { accountWordsOf } from "../words/account-words.ts";

type AccountDatesProps = { readonly dates: readonly InferredDate[]; readonly index: CorpusIndex };

const AT_ONCE = 60;

/** Every date that no text simply states, with what it rests on and the steps that led there. */
export function AccountDates({ dates, index }: AccountDatesProps) {
  const language = useLanguage();
  const words = useWords();
  const tell = useTell();
  const dispatch = useDispatch();
  const said = accountWordsOf(language);
  const [most, setMost] = useState(AT_ONCE);
  const { events, sources } = index.corpus;
  const all = sources.length + events.filter(({ publishes }) => publishes === undefined).length;
  return (
    <details className="account-part" data-part="dates">
      <summary>
        {said.dates} <span className="link-date">{said.counted(dates.length, all)}</span>
      </summary>
      <table className="account-table">
        <thead>
          <tr>
            {[said.dateOf, said.shown, said.known].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.slice(0, most).map((date) => {
            const { selection, label } = placeOf(date);
            const { dating } = date;
            return (
              <tr key={`${selection.type} ${selection.id}`} data-inference={selection.id}>
                <th scope="row">
                  <button type="button" onClick={() => dispatch({ type: "select", selection })}>
                    {tell(label)}
                  </button>
                </th>
                <td>{describeDate(dating, language, words, "short")}</td>
                <td>
                  {dating.steps.length === 0 ? (
                    words.basis[dating.basis]
                  ) : (
                    <details>
                      <summary>
                        {words.basis[dating.basis]}{" "}
                        <span className="link-date">{said.steps(dating.steps.length)}</span>
                      </summary>
                      <ol className="account-steps">
                        {dating.steps.map(({ says }) => (
                          <li key={says.en}>
                            <Mixed text={tell(says)} language={language} />
                          </li>
                        ))}
                      </ol>
                    </details>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {dates.length > most && (
        <button type="button" className="tab" onClick={() => setMost(most + AT_ONCE)}>
          {said.more(Math.min(AT_ONCE, dates.length - most))}
        </button>
      )}
    </details>
  );
}

function placeOf(date: InferredDate) {
  const selection: Exclude<Selection, { readonly type: "none" }> =
    date.type === "event" ? { type: "event", id: date.event.id } : { type: "source", id: date.source.id };
  return { selection, label: date.type === "event" ? date.event.shortTitle : date.source.shortTitle };
}
