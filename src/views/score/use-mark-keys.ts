import { useEffect, useRef } from "react";
import type { FocusEvent, KeyboardEvent, RefObject } from "react";
import { walkFrom } from "../../timeline/walk-order.ts";
import type { WalkOrder } from "../../timeline/walk-order.ts";

export type MarkKeysQuestion = {
  /** The element that holds the buttons, each with `data-rove`, those of events with `data-at`. */
  readonly layer: RefObject<HTMLElement | null>;
  readonly order: WalkOrder;
  /** The event whose button has the focus, or is to get it as soon as it stands in the picture. */
  readonly focused: number | undefined;
  /** The edge that tells which button comes next on the screen: time runs along it. */
  readonly edge: "left" | "top";
  readonly onFocus: (at: number) => void;
};

export type MarkKeys = {
  /** For a key on the button of an event, or of a count, which has no place among the events. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, at?: number) => void;
  readonly onFocus: (event: FocusEvent) => void;
};

/**
 * Keys among the buttons over a picture: along the time axis the arrows walk all events, also those not
 * in the picture yet; the arrows down and up, and all four from a count, walk what is on the screen.
 */
export function useMarkKeys({ layer, order, focused, edge, onFocus }: MarkKeysQuestion): MarkKeys {
  const wanted = useRef<number>(undefined);

  useEffect(() => {
    if (wanted.current === undefined || wanted.current !== focused) return;
    const button = layer.current?.querySelector<HTMLElement>(`[data-at="${focused}"]`);
    if (!button) return;
    wanted.current = undefined;
    button.focus({ preventScroll: edge === "top" }); // downwards the window follows the event by itself
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at?: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!/^(?:Arrow|Home$|End$)/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const isBeside = at === undefined || event.key === "ArrowDown" || event.key === "ArrowUp";
    if (isBeside && focusBeside(event, edge)) return;
    const key = edge === "top" ? (ALONG[event.key] ?? event.key) : event.key;
    const next = at === undefined ? undefined : walkFrom(order, at, key);
    if (next === undefined) return;
    wanted.current = next;
    onFocus(next);
  };

  return {
    onKeyDown,
    onFocus: ({ target }) => {
      const at = target.getAttribute("data-at");
      if (at !== null) onFocus(Number(at));
    },
  };
}

/** Where time runs downwards, the arrows down and up walk the events as right and left do elsewhere. */
const ALONG: Readonly<Record<string, string>> = { ArrowDown: "ArrowRight", ArrowUp: "ArrowLeft" };

/** @returns whether anything stood there to be focused */
function focusBeside({ key, currentTarget }: KeyboardEvent<HTMLElement>, edge: "left" | "top"): boolean {
  const forward = key === "ArrowDown" || key === "ArrowRight";
  if (!forward && key !== "ArrowUp" && key !== "ArrowLeft") return false;
  const stops = [...(currentTarget.parentElement?.querySelectorAll<HTMLElement>("[data-rove]") ?? [])];
  const sorted = stops.toSorted((a, b) => parseFloat(a.style[edge]) - parseFloat(b.style[edge]));
  const next = sorted[sorted.indexOf(currentTarget) + (forward ? 1 : -1)];
  next?.focus();
  return next !== undefined;
}
