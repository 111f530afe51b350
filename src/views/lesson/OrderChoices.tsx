import { useState } from "react";
import { languageTag } from "../../domain/language.ts";
import type { Choice, Prediction } from "../../domain/lesson.ts";
import { shuffleChoices } from "../../lessons/shuffle-choices.ts";
import type { Guess } from "../../state/session.ts";
import { useLanguage, useTell } from "../page-context.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";
import { writtenIn } from "../written-in.ts";

type OrderChoicesProps = {
  readonly predict: Prediction;
  readonly guess: Guess;
  readonly isAnswered: boolean;
  readonly onGuess: (guess: Guess) => void;
};

/** Choices to be put in a row with buttons, no dragging; beside the reader's row, afterwards, that of the editors. */
export function OrderChoices({ predict: { choices }, guess, isAnswered, onGuess }: OrderChoicesProps) {
  const said = lessonWordsOf(useLanguage());
  const tell = useTell();
  const [moved, setMoved] = useState("");
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const own = guess.choices.flatMap((id) => byId.get(id) ?? []);
  const row = own.length === choices.length ? own : shuffleChoices(choices);
  const move = (at: number, to: number) => {
    const next = row.map(({ id }) => id);
    const [taken] = next.splice(at, 1);
    if (taken === undefined) return;
    next.splice(to, 0, taken);
    onGuess({ ...guess, choices: next });
    const choice = byId.get(taken);
    if (choice) setMoved(said.moved(tell(choice.label), to + 1, row.length));
  };
  return (
    <>
      <ol className="guess-order" aria-label={said.yourOrder}>
        {row.map((choice, at) => (
          <li key={choice.id}>
            <Label choice={choice} />
            <span className="order-buttons">
              <button
                type="button"
                aria-label={said.up(tell(choice.label))}
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={said.down(tell(choice.label))}
                disabled={at === row.length - 1}
                onClick={() => move(at, at + 1)}
              >
                ↓
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="for-ears" role="status">
        {moved}
      </p>
      {isAnswered && (
        <>
          <h4>{said.editorsOrder}</h4>
          <ol className="editors-order">
            {choices.map((choice) => (
              <li key={choice.id}>
                <Label choice={choice} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Label({ choice: { label } }: { readonly choice: Choice }) {
  const tell = useTell();
  return <span lang={languageTag(writtenIn(tell(label)))}>{tell(label)}</span>;
}
