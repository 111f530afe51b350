import { ofKind } from "../../notebook/entry.ts";
import { keyOf } from "../../notebook/entry.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useLanguage } from "../page-context.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { choicesOf, formatMoment, questionOf } from "./describe-entry.ts";
import { useNotebook } from "./use-notebook.ts";

type AnswerListProps = { readonly keeper: Keeper; readonly index: CorpusIndex };

/** What was answered in lessons; it is changed there. */
export function AnswerList({ keeper, index }: AnswerListProps) {
  const language = useLanguage();
  const said = notebookWordsOf(language);
  const entries = useNotebook(keeper, ({ notebook }) => notebook.entries);
  const answers = ofKind(entries, "answer");
  if (answers.length === 0) return undefined;
  return (
    <ul className="notes answers">
      {answers.map((answer) => (
        <li key={keyOf(answer)} className="note">
          <p className="note-target">
            {said.answersTo(questionOf(answer, index, language) ?? answer.question)}
          </p>
          {answer.choices.length > 0 && <p>{choicesOf(answer, index, language)}</p>}
          {answer.words !== "" && <p className="answer-words">{answer.words}</p>}
          <p className="note-foot">
            <span>{said.changed(formatMoment(answer.changed))}</span>
            {answer.version !== "" && <span>{said.besides}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
