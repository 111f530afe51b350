import type { Question } from "../../domain/lesson.ts";
import { guessOf } from "../../selectors/select-lesson.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Guess } from "../../state/session.ts";
import { Mixed } from "../Mixed.tsx";
import { useAppState, useDispatch, useLanguage, useTell } from "../page-context.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";
import { GuessForm } from "./GuessForm.tsx";
import { LessonQuotes } from "./LessonQuotes.tsx";

type QuestionCardProps = {
  readonly lessonId: string;
  readonly question: Question;
  /** Of all questions of the lesson, from 1. */
  readonly number: number;
  readonly count: number;
  readonly isAnswered: boolean;
  readonly index: CorpusIndex;
  readonly onAnswer: () => void;
};

const NO_GUESS: Guess = { words: "", choices: [] };

/** A question pinned to words: the reader answers first, then sees what the editors say, and on which words. */
export function QuestionCard(props: QuestionCardProps) {
  const { lessonId, question, number, count, isAnswered, index, onAnswer } = props;
  const language = useLanguage();
  const said = lessonWordsOf(language);
  const tell = useTell();
  const dispatch = useDispatch();
  const kept = useAppState((state) => guessOf(state, lessonId, question.id));
  const guess: Guess = kept ?? NO_GUESS;
  const { kind, prompt, passages, predict, reveal } = question;
  const keep = (next: Guess | undefined, isRevealed: boolean): void => {
    const changed = Date.now();
    const created = kept?.created ?? changed;
    const made = next && { ...next, form: predict.form, isRevealed, created, changed };
    dispatch({ type: "guess", lessonId, questionId: question.id, guess: made });
  };
  const compare = () => {
    if (kept) keep(kept, true);
    onAnswer();
  };
  const hasGuessed = guess.words.trim() !== "" || guess.choices.length > 0;
  return (
    <section className="question" data-step aria-label={said.question(number, count)}>
      <p className="question-kind">
        {said.kind[kind]} <span className="question-number">{said.question(number, count)}</span>
      </p>
      <h3>
        <Mixed text={tell(prompt)} language={language} />
      </h3>
      <LessonQuotes passages={passages} index={index} />
      <p className="question-ask">
        <Mixed text={tell(predict.ask)} language={language} />
      </p>
      <GuessForm
        predict={predict}
        guess={guess}
        isAnswered={isAnswered}
        onGuess={(next) => keep(next, isAnswered)}
      />
      {isAnswered ? (
        <div className="question-answer" data-step>
          <h4>{said.editors}</h4>
          <p>
            <Mixed text={tell(reveal.text)} language={language} />
          </p>
          <LessonQuotes passages={reveal.passages} index={index} />
        </div>
      ) : (
        <p className="question-compare">
          <button type="button" className="lesson-step is-next" disabled={!hasGuessed} onClick={compare}>
            {said.compare}
          </button>
          {!hasGuessed && (
            <button type="button" className="tab" onClick={onAnswer}>
              {said.anyway}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
