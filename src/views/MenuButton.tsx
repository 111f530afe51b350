import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useIsDrawn } from "./use-is-drawn.ts";
import { usePopover } from "./use-popover.ts";

/** What is in a menu may wait until it is open, or until it has been asked for once. */
export type Menu = { readonly isOpen: boolean; readonly isAsked: boolean; readonly close: () => void };

type MenuButtonProps = {
  readonly label: ReactNode;
  readonly className?: string;
  readonly children: (menu: Menu) => ReactNode;
};

/** A quiet button that opens a menu under it. */
export function MenuButton({ label, className, children }: MenuButtonProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const isDrawn = useIsDrawn();
  const { opener, popover, onToggle, close } = usePopover<HTMLDivElement>();
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="tab menu-button"
        popoverTarget={id}
        onClick={() => setAsked(true)}
      >
        {label}
        <span className="menu-sign" aria-hidden="true" />
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className={className === undefined ? "menu" : `menu ${className}`}
        onToggle={(event) => {
          onToggle(event);
          setOpen(event.newState === "open");
        }}
      >
        {(isAsked || isDrawn) && children({ isOpen, isAsked, close })}
      </div>
    </>
  );
}
