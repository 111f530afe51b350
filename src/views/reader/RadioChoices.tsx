import { useId } from "react";

type RadioChoicesProps<T extends string | number> = {
  readonly label: string;
  readonly choices: readonly T[];
  readonly value: T;
  readonly nameOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
};

/** One of a few, all in view. */
export function RadioChoices<T extends string | number>(props: RadioChoicesProps<T>) {
  const { label, choices, value, nameOf, onChoose } = props;
  const name = useId();
  return (
    <fieldset>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(choice)} />
          <span>{nameOf(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
