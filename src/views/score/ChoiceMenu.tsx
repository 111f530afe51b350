import { useId } from "react";
import { MenuButton } from "../MenuButton.tsx";

type ChoiceMenuProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  /** One sentence on what the choice does. */
  readonly saysOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
};

/** One of a few, each with a sentence about it: a quiet button with the current one, and a popover. */
export function ChoiceMenu<T extends string>(props: ChoiceMenuProps<T>) {
  const { label, value, choices, nameOf, saysOf, onChoose } = props;
  const id = useId();
  return (
    <div className="choice-menu">
      <MenuButton
        label={
          <>
            <span className="menu-label">{label}</span> {nameOf(value)}
          </>
        }
      >
        {() => (
          <fieldset>
            <legend>{label}</legend>
            {choices.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name={id}
                  checked={choice === value}
                  aria-describedby={`${id}-${choice}`}
                  onChange={() => onChoose(choice)}
                />
                <span>
                  {nameOf(choice)}
                  <span className="menu-says" id={`${id}-${choice}`} aria-hidden="true">
                    {saysOf(choice)}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </MenuButton>
    </div>
  );
}
