import { useId } from "react";

type StudyChoiceProps<T extends string> = {
  readonly label: string;
  readonly choices: readonly T[];
  readonly value: T;
  readonly nameOf: (choice: T) => string;
  /** The name in full where room made it short; it contains the short one. */
  readonly fullNameOf?: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
};

/** One of two or three ways to look, all of them in sight. */
export function StudyChoice<T extends string>(props: StudyChoiceProps<T>) {
  const { label, choices, value, nameOf, fullNameOf, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="study-choice">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice} title={fullNameOf?.(choice)}>
          <input
            type="radio"
            name={name}
            value={choice}
            aria-label={fullNameOf?.(choice)}
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          <span>{nameOf(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
