import { useId } from "react";
import { languageTag } from "../../domain/language.ts";
import type { Prediction } from "../../domain/lesson.ts";
import type { Guess } from "../../state/session.ts";
import { useLanguage, useTell } from "../page-context.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";
import { writtenIn } from "../written-in.ts";
import { OrderChoices } from "./OrderChoices.tsx";

type GuessFormProps = {
  readonly predict: Prediction;
  readonly guess: Guess;
  /** The editors' choice is shown beside the reader's. */
  readonly isAnswered: boolean;
  readonly onGuess: (guess: Guess | undefined) => void;
};

/** Where a reader answers: words of their own, one of some choices, or all of them in a row. */
export function GuessForm({ predict, guess, isAnswered, onGuess }: GuessFormProps) {
  const said = lessonWordsOf(useLanguage());
  const tell = useTell();
  const name = useId();
  const own = (
    <label className="guess-words">
      <span>{said.yourAnswer}</span>
      <textarea
        rows={3}
        value={guess.words}
        onChange={({ target: { value } }) =>
          onGuess(value === "" && guess.choices.length === 0 ? undefined : { ...guess, words: value })
        }
      />
    </label>
  );
  if (predict.form === "write") return own;
  if (predict.form === "order") {
    return <OrderChoices predict={predict} guess={guess} isAnswered={isAnswered} onGuess={onGuess} />;
  }
  return (
    <fieldset className="guess-choices">
      <legend className="for-ears">{said.yourAnswer}</legend>
      {predict.choices.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={guess.choices.includes(id)}
            onChange={() => onGuess({ ...guess, choices: [id] })}
          />
          <span lang={languageTag(writtenIn(tell(label)))}>{tell(label)}</span>
          {isAnswered && id === predict.picks && <span className="choice-note">{said.editorsPick}</span>}
        </label>
      ))}
    </fieldset>
  );
}
