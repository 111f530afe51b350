import type { KeyboardEvent } from "react";

const NEXT = new Set(["ArrowRight", "ArrowDown"]);
const PREVIOUS = new Set(["ArrowLeft", "ArrowUp"]);

/**
 * Arrow keys, Home and End move the focus among the elements marked `data-rove` of one
 * `data-rove-group`, in document order: many marks, one tab stop (WAI-ARIA "roving tabindex").
 * The element reached becomes the tab stop.
 */
export function roveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const group = event.currentTarget.closest("[data-rove-group]");
  const stops = [...(group?.querySelectorAll<HTMLElement>("[data-rove]") ?? [])];
  const here = stops.indexOf(event.currentTarget);
  const next = destination(event.key, here, stops.length);
  const stop = next === undefined ? undefined : stops[next];
  if (here === -1 || !stop) return;
  event.preventDefault();
  event.stopPropagation();
  for (const other of stops) other.tabIndex = other === stop ? 0 : -1;
  stop.focus();
}

function destination(key: string, here: number, count: number): number | undefined {
  if (NEXT.has(key)) return Math.min(count - 1, here + 1);
  if (PREVIOUS.has(key)) return Math.max(0, here - 1);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
