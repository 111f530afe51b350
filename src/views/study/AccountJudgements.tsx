import type { ReactNode } from "react";
import type { Selection } from "../../state/app-state.ts";
import { languageTag } from "../../domain/language.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Account } from "../../selectors/read-account.ts";
import { Mixed } from "../Mixed.tsx";
import { useDispatch, useLanguage, useTell } from "../page-context.ts";
import { writtenIn } from "../written-in.ts";
import { accountWordsOf } from "../words/account-words.ts";

type AccountJudgementsProps = { readonly account: Account; readonly index: CorpusIndex };

/** What editors decided beyond dates: corrections, exclusions, alignments, differences; each row opens its place. */
export function AccountJudgements({ account, index }: AccountJudgementsProps) {
  const language = useLanguage();
  const tell = useTell();
  const dispatch = useDispatch();
  const said = accountWordsOf(language);
  const { corpus } = index;
  const select = (selection: Selection) => () => dispatch({ type: "select", selection });
  const nameOf = (witnessId: string) => {
    const entry = index.witnesses.get(witnessId);
    return entry ? `${tell(entry.source.shortTitle)} · ${tell(entry.witness.label)}` : witnessId;
  };
  const beside = (a: string, b: string) => () => dispatch({ type: "read-beside", witnesses: [a, b] });
  return (
    <>
      <Part
        name="corrected"
        heading={said.corrected}
        count={said.counted(account.corrected.length, corpus.events.length)}
        rows={account.corrected.map(({ id, shortTitle, decision }) => ({
          key: id,
          label: tell(shortTitle),
          onOpen: select({ type: "event", id }),
          says: decision && <Mixed text={tell(decision.why)} language={language} />,
        }))}
      />
      <Part
        name="exclusions"
        heading={said.exclusions}
        count={String(account.exclusions.length)}
        rows={account.exclusions.map(({ theme, exclusion }) => ({
          key: `${theme.id} ${exclusion.words}`,
          label: <q lang={languageTag(writtenIn(exclusion.words))}>{exclusion.words}</q>,
          onOpen: select({ type: "theme", id: theme.id }),
          says: (
            <>
              {said.notCounted} <Mixed text={tell(theme.shortLabel)} language={language} />:{" "}
              <Mixed text={tell(exclusion.why)} language={language} />
            </>
          ),
        }))}
      />
      <Part
        name="alignments"
        heading={said.alignments}
        count={String(corpus.alignments.length)}
        rows={account.pairs.map((pair) => ({
          key: `${pair.a} ${pair.b}`,
          label: `${nameOf(pair.a)} ↔ ${nameOf(pair.b)}`,
          onOpen: beside(pair.a, pair.b),
          says: said.pair(pair),
        }))}
      />
      <Part
        name="differences"
        heading={said.differences}
        count={String(corpus.differences.length)}
        rows={corpus.differences.map(({ id, a, b, topic, tag, reason, left, right }) => ({
          key: id,
          label: <Mixed text={tell(topic)} language={language} />,
          onOpen: () => {
            const [words] = [...left, ...right];
            beside(a, b)();
            if (!words) return;
            const { sourceId, start, end } = words;
            dispatch({ type: "go-to-words", place: { sourceId, start, end } });
          },
          says: (
            <>
              {said.tag[tag]}: <Mixed text={tell(reason)} language={language} />
            </>
          ),
        }))}
      />
    </>
  );
}

type Row = {
  readonly key: string;
  readonly label: ReactNode;
  readonly onOpen: () => void;
  readonly says: ReactNode;
};

type PartProps = {
  readonly name: string;
  readonly heading: string;
  readonly count: string;
  readonly rows: readonly Row[];
};

function Part({ name, heading, count, rows }: PartProps) {
  if (rows.length === 0) return undefined;
  return (
    <details className="account-part" data-part={name}>
      <summary>
        {heading} <span className="link-date">{count}</span>
      </summary>
      <ul className="account-rows">
        {rows.map(({ key, label, onOpen, says }) => (
          <li key={key}>
            <button type="button" onClick={onOpen}>
              {label}
            </button>
            <span className="card-note">{says}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
