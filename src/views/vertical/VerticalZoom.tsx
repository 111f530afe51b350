import { useWords } from "../page-context.ts";
import type { VerticalScroll } from "./use-vertical-scroll.ts";

type VerticalZoomProps = { readonly scroll: VerticalScroll };

const FACTOR = 1.7;

/** Zoom by touch, for whoever has one hand free; it stays in the corner as long as the score is in view. */
export function VerticalZoom({ scroll }: VerticalZoomProps) {
  const words = useWords();
  const { length, lengths, zoomTo } = scroll;
  return (
    <div className="vertical-zoom" role="group" aria-label={words.zoom.label}>
      <button
        type="button"
        aria-label={words.zoom.out}
        disabled={length <= lengths.shortest}
        onClick={() => zoomTo(length / FACTOR)}
      >
        −
      </button>
      <button
        type="button"
        aria-label={words.zoom.in}
        disabled={length >= lengths.longest}
        onClick={() => zoomTo(length * FACTOR)}
      >
        +
      </button>
    </div>
  );
}
