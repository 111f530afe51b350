import { useCallback, useRef } from "react";
import type { RefObject, ToggleEvent } from "react";

/** Pixels between a button and what it opens, and between that and the edge of the window. */
const GAP = 4;
const EDGE = 8;

export type Popover<T extends HTMLElement> = {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly popover: RefObject<T | null>;
  /** Places what is opened under its opener, inside the window. */
  readonly onToggle: (event: ToggleEvent<HTMLElement>) => void;
  readonly close: () => void;
};

export function usePopover<T extends HTMLElement>(): Popover<T> {
  const opener = useRef<HTMLButtonElement>(null);
  const popover = useRef<T>(null);
  const onToggle = useCallback(({ newState }: ToggleEvent<HTMLElement>) => {
    const box = popover.current;
    if (newState !== "open" || !box) return;
    const under = opener.current?.getBoundingClientRect();
    const { width } = box.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(under?.left ?? EDGE, innerWidth - width - EDGE));
    const top = (under?.bottom ?? 0) + GAP;
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
    box.style.maxHeight = `${Math.max(160, innerHeight - top - EDGE)}px`;
  }, []);
  const close = useCallback(() => popover.current?.hidePopover(), []);
  return { opener, popover, onToggle, close };
}
