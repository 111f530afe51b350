import { useId } from "react";
import { usePopover } from "../use-popover.ts";

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
  const { opener, popover, onToggle } = usePopover<HTMLDivElement>();
  return (
    <div className="choice-menu">
      <button ref={opener} type="button" className="tab menu-button" popoverTarget={id}>
        <span className="menu-label">{label}</span> {nameOf(value)}
        <span className="menu-sign" aria-hidden="true" />
      </button>
      <div ref={popover} id={id} popover="auto" className="menu" onToggle={onToggle}>
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
      </div>
    </div>
  );
}
