import { useId, useMemo } from "react";
import { MOST_LINES } from "../../concordance/answer-question.ts";
import { LINE_ORDERS, SYNTAXES } from "../../domain/concordance-question.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { cleanText } from "../../state/clean-text.ts";
import type { Study } from "../../state/study.ts";
import "../look/concordance.css";
import { Mixed } from "../Mixed.tsx";
import { useDispatch, useLanguage } from "../page-context.ts";
import { useRested } from "../use-rested.ts";
import { useTypedText } from "../use-typed-text.ts";
import { concordanceWordsOf } from "../words/concordance-words.ts";
import { ConcordanceLines } from "./ConcordanceLines.tsx";
import { LineFilters } from "./LineFilters.tsx";
import { StudyChoice } from "./StudyChoice.tsx";
import { useConcordance } from "./use-concordance.ts";
import type { Concordance as Answer } from "./use-concordance.ts";
import { useHits } from "./use-hits.ts";

type ConcordanceStudy = Extract<Study, { readonly type: "concordance" }>;

type ConcordanceProps = { readonly study: ConcordanceStudy; readonly index: CorpusIndex };

const LONGEST = 500;
const PATIENT = 600; // ms: what still moves is not read out

/** Every place of some words, line under line, each opening its place. All of it stands in the address. */
export function Concordance({ study, index }: ConcordanceProps) {
  const language = useLanguage();
  const said = concordanceWordsOf(language);
  const dispatch = useDispatch();
  const rule = useId();
  const ask = (change: Partial<ConcordanceStudy>) =>
    dispatch({ type: "study", study: { ...study, ...change } });
  const { typed, setTyped } = useTypedText(study.find, (words) => ask({ find: cleanText(words) }));
  const answer = useConcordance(index.corpus, study);
  useHits(index.corpus, answer.lines);
  return (
    <div className="concordance">
      <input
        type="search"
        className="concordance-field"
        aria-label={said.field}
        aria-describedby={rule}
        placeholder={said.hint}
        value={typed}
        maxLength={LONGEST}
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="study-choices">
        <StudyChoice
          label={said.syntax.label}
          choices={SYNTAXES}
          value={study.syntax}
          nameOf={(syntax) => said.syntax[syntax]}
          fullNameOf={(syntax) => said.syntaxInFull[syntax]}
          onChoose={(syntax) => ask({ syntax })}
        />
        <StudyChoice
          label={said.order.label}
          choices={LINE_ORDERS}
          value={study.order}
          nameOf={(order) => said.order[order]}
          fullNameOf={(order) => said.orderInFull[order]}
          onChoose={(order) => ask({ order })}
        />
        <LineFilters study={study} index={index} tally={answer.tally} onChange={ask} />
      </div>
      <p className={answer.lines.length > 0 ? "for-ears" : "study-note"} id={rule}>
        {said.rule[study.syntax]}
      </p>
      <Count answer={answer} find={study.find} />
      <ConcordanceLines index={index} lines={answer.lines} />
    </div>
  );
}

type CountProps = { readonly answer: Answer; readonly find: string };

/** How many places, out of what; or the one sentence that says why there are none. */
function Count({ answer: { tally, isDone, fault, question }, find }: CountProps) {
  const language = useLanguage();
  const said = concordanceWordsOf(language);
  const text = useMemo(() => {
    if (fault) {
      const { what, remedy } = said.problem(fault, question?.find ?? find);
      return language === "zh" ? `${what}${remedy}` : `${what} ${remedy}`;
    }
    if (!tally) return said.seeking;
    return [
      said.places(tally.places, tally.texts, tally.ofTexts),
      ...(tally.inFurniture > 0 ? [said.inFurniture(tally.inFurniture)] : []),
      ...(tally.places > MOST_LINES ? [said.listed(MOST_LINES)] : []),
      ...(isDone ? [] : [said.seeking]),
    ].join(" · ");
  }, [fault, tally, isDone, said, question, find, language]);
  const rested = useRested(text, PATIENT);
  return (
    <>
      <p className={fault ? "concordance-count is-fault" : "concordance-count"} aria-hidden="true">
        <Mixed text={text} language={language} />
      </p>
      <p className="for-ears" role="status">
        {rested}
      </p>
    </>
  );
}
