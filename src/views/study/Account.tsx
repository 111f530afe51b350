import { useMemo, useState } from "react";
import { fileNamePart } from "../../base/file-name.ts";
import { calendarDay, formatIsoDay } from "../../domain/calendar-day.ts";
import { formatDate } from "../../domain/format-date.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { readAccount } from "../../selectors/read-account.ts";
import type { Gap } from "../../selectors/read-account.ts";
import { useLanguage, useTell } from "../page-context.ts";
import { saveFile } from "../picture/save-file.ts";
import { accountWordsOf } from "../words/account-words.ts";
import { accountCsv } from "./account-csv.ts";
import { AccountDates } from "./AccountDates.tsx";
import { AccountJudgements } from "./AccountJudgements.tsx";
import { AccountSources } from "./AccountSources.tsx";
import { WeekdayCheck } from "./WeekdayCheck.tsx";
import "../look/account.css";

type AccountProps = { readonly index: CorpusIndex };

/** What is in the corpus, what is not, and every inference of its editors with the way to its place. */
export function Account({ index }: AccountProps) {
  const language = useLanguage();
  const tell = useTell();
  const said = accountWordsOf(language);
  const account = useMemo(() => readAccount(index.corpus), [index.corpus]);
  const [outcome, setOutcome] = useState("");
  const save = () => {
    const name = `${fileNamePart(index.corpus.id, "corpus")}-inferences.csv`;
    saveFile(new Blob([accountCsv(index, account, language)], { type: "text/csv;charset=utf-8" }), name);
    setOutcome(said.saved(name));
  };
  const day = (number: number) => formatDate(formatIsoDay(number), language, "short");
  return (
    <>
      <AccountSources index={index} />
      <section>
        <h3>{said.gaps}</h3>
        <ul className="account-gaps">
          {account.gaps.map((gap) => (
            <li key={gap.from}>{said.gap(day(gap.from), day(gap.to), said.span(...spanOf(gap)))}</li>
          ))}
        </ul>
        <p className="study-note">
          {said.gapNote}{" "}
          {account.undated.length > 0 &&
            `${said.undated} ${account.undated.map(({ shortTitle }) => tell(shortTitle)).join(", ")}`}
        </p>
      </section>
      <h3 className="account-inferences">{said.inferences}</h3>
      <p className="study-note">
        {said.inferenceNote}{" "}
        <button type="button" className="tab save-table" onClick={save}>
          {said.csv}
        </button>{" "}
        <span role="status">{outcome}</span>
      </p>
      <AccountDates dates={account.dates} index={index} />
      <AccountJudgements account={account} index={index} />
      <WeekdayCheck openDays={account.openDays} index={index} />
    </>
  );
}

/** Whole years and months between two days. */
function spanOf({ from, to }: Gap): readonly [years: number, months: number] {
  const [a, b] = [calendarDay(from), calendarDay(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  return [Math.floor(months / 12), months % 12];
}
