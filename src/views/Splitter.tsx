import type { KeyboardEvent, PointerEvent } from "react";
import { useWords } from "./page-context.ts";

type SplitterProps = {
  /** Height of the score, in hundredths of the page. */
  readonly share: number;
  readonly onShare: (share: number) => void;
};

const LEAST = 30;
const MOST = 80;
const STEP = 5;

/** The rule between the score and the texts, to be dragged or moved with the arrow keys. */
export function Splitter({ share, onShare }: SplitterProps) {
  const words = useWords();
  const set = (value: number) => onShare(Math.round(Math.min(MOST, Math.max(LEAST, value))));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const page = event.currentTarget.parentElement;
    if (!page || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { top, height } = page.getBoundingClientRect();
    set(((event.clientY - top) / height) * 100);
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowUp: -STEP, ArrowDown: STEP, Home: LEAST - MOST, End: MOST - LEAST }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(share + step);
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="horizontal"
      aria-label={words.splitter}
      aria-valuenow={share}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={move}
    />
  );
}
