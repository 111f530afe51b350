import { writeCsv } from "../../base/write-csv.ts";
import type { Bilingual, Language } from "../../domain/language.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Account } from "../../selectors/read-account.ts";
import { wordsOf } from "../page-context.ts";
import { accountWordsOf } from "../words/account-words.ts";

/** Every inference of the editors, one row each: what kind, of what, what it is shown as, on what it rests. */
export function accountCsv({ corpus, witnesses }: CorpusIndex, account: Account, language: Language): string {
  const said = accountWordsOf(language);
  const { basis } = wordsOf(language);
  const tell = (text: Bilingual) => text[language];
  const nameOf = (witnessId: string) => {
    const entry = witnesses.get(witnessId);
    return entry ? `${tell(entry.source.shortTitle)} · ${tell(entry.witness.label)}` : witnessId;
  };
  const dates = account.dates.map((date) => {
    const { id, shortTitle } = date.type === "event" ? date.event : date.source;
    const { edtf = "", steps } = date.dating;
    const why = [basis[date.dating.basis], ...steps.map(({ says }) => tell(says))].join("; ");
    return [said.dates, tell(shortTitle), id, edtf, why];
  });
  const corrected = account.corrected.map(({ id, shortTitle, dating, decision }) => [
    said.corrected,
    tell(shortTitle),
    id,
    dating.edtf ?? "",
    decision ? tell(decision.why) : "",
  ]);
  const exclusions = account.exclusions.map(({ theme, exclusion }) => [
    said.exclusions,
    exclusion.words,
    theme.id,
    `${said.notCounted} ${tell(theme.shortLabel)}`,
    tell(exclusion.why),
  ]);
  const pairs = account.pairs.map((pair) => [
    said.alignments,
    `${nameOf(pair.a)} ↔ ${nameOf(pair.b)}`,
    `${pair.a} ${pair.b}`,
    "",
    said.pair(pair),
  ]);
  const differences = corpus.differences.map(({ id, topic, tag, reason }) => [
    said.differences,
    tell(topic),
    id,
    said.tag[tag],
    tell(reason),
  ]);
  return writeCsv([said.columns, ...dates, ...corrected, ...exclusions, ...pairs, ...differences]);
}
