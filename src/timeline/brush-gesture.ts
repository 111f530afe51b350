/** A run of pixels along the axis, from its left to its right end. */
export type BrushedRange = { readonly from: number; readonly to: number };

export type BrushHands = {
  /** Whether this press begins a range; other presses are left to whoever else listens. */
  readonly isBrushing: (event: PointerEvent) => boolean;
  /** The range as it grows, within the axis; nothing when it is given up. */
  readonly onRange: (range: BrushedRange | undefined) => void;
  /** The range as it was left, wider than a slip of the hand. */
  readonly onBrush: (range: BrushedRange) => void;
};

/** Narrower than this was a click. */
const NARROWEST = 6;

/** Marks a range by dragging along the axis; Escape gives it up. Returns its own clean-up. */
export function attachBrush(
  element: HTMLElement,
  axis: { readonly left: number; readonly width: number },
  { isBrushing, onRange, onBrush }: BrushHands,
): () => void {
  let start: number | undefined;
  let range: BrushedRange | undefined;
  const placeOf = (event: PointerEvent): number => {
    const x = event.clientX - element.getBoundingClientRect().left;
    return Math.min(axis.left + axis.width, Math.max(axis.left, x));
  };
  const end = (): void => {
    start = undefined;
    range = undefined;
    onRange(undefined);
  };
  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || !isBrushing(event)) return;
    start = placeOf(event);
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    if (start === undefined) return;
    const place = placeOf(event);
    range = { from: Math.min(start, place), to: Math.max(start, place) };
    onRange(range);
  };
  const release = (): void => {
    const brushed = range;
    if (start === undefined) return;
    end();
    if (brushed && brushed.to - brushed.from >= NARROWEST) onBrush(brushed);
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || start === undefined) return;
    event.preventDefault();
    end();
  };
  const view = element.ownerDocument;
  element.addEventListener("pointerdown", press);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", end);
  view.addEventListener("keydown", giveUp, true);
  return () => {
    element.removeEventListener("pointerdown", press);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", release);
    element.removeEventListener("pointercancel", end);
    view.removeEventListener("keydown", giveUp, true);
  };
}
