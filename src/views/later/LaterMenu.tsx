import { useState } from "react";
import type { ReactNode, RefObject, ToggleEvent } from "react";
import { useWords } from "../page-context.ts";
import { Later } from "./Later.tsx";
import { HANDLING } from "./handling-part.ts";
import type { Handling } from "./handling-part.ts";

type LaterMenuProps = {
  readonly id: string;
  readonly className: string;
  /** What ears hear of it, where what is in it does not say so. */
  readonly label?: string;
  readonly popover: RefObject<HTMLDivElement | null>;
  readonly onToggle: (event: ToggleEvent<HTMLElement>) => void;
  readonly children: (handling: Handling, hasBeenOpen: boolean) => ReactNode;
};

/** A popover that a button or a key opens from the start; what is in it comes later, and stays. */
export function LaterMenu({ id, className, label, popover, onToggle, children }: LaterMenuProps) {
  const { part } = useWords();
  const [hasBeenOpen, setOpen] = useState(false);
  return (
    <div
      ref={popover}
      id={id}
      popover="auto"
      {...(label !== undefined && { role: "group", "aria-label": label })}
      className={className}
      onBeforeToggle={() => setOpen(true)}
      onToggle={onToggle}
    >
      <Later part={HANDLING} isWanted={hasBeenOpen} meanwhile={part.coming}>
        {(handling) => children(handling, hasBeenOpen)}
      </Later>
    </div>
  );
}
