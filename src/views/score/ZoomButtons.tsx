import { EVERYTHING } from "../../timeline/axis-window.ts";
import { useWords } from "../page-context.ts";
import { useAxisWindow } from "./use-look-at.ts";
import { useZoomSteps } from "./use-zoom-steps.ts";

const SIGNS = { out: "−", in: "+", earlier: "←", later: "→" } as const;

export function ZoomButtons() {
  const words = useWords();
  const steps = useZoomSteps();
  const { left, right } = useAxisWindow();
  const isWhole = left <= EVERYTHING.left && right >= EVERYTHING.right;
  return (
    <div className="zoom-buttons" role="group" aria-label={words.zoom.label}>
      {(["out", "in", "earlier", "later"] as const).map((step) => (
        <button
          key={step}
          type="button"
          aria-label={words.zoom[step]}
          title={words.zoom[step]}
          disabled={isWhole && step !== "in"}
          onClick={() => steps[step]()}
        >
          {SIGNS[step]}
        </button>
      ))}
      <button type="button" className="wide" disabled={isWhole} onClick={() => steps.fit()}>
        {words.zoom.fit}
      </button>
    </div>
  );
}
