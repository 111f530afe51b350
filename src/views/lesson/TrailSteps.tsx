import type { ShownStep } from "../../lessons/show-step.ts";
import { useLanguage } from "../page-context.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";

type TrailStepsProps = {
  readonly shown: ShownStep;
  readonly steps: { readonly next: () => void; readonly previous: () => void };
};

/** One step back, one step on; the button says what the next step is. An answer is asked for at its question. */
export function TrailSteps({ shown: { next, index, step }, steps }: TrailStepsProps) {
  const said = lessonWordsOf(useLanguage());
  const names = { reveal: said.nextReveal, ask: said.nextAsk, scene: said.nextScene };
  return (
    <div className="lesson-steps">
      <button
        type="button"
        className="lesson-step"
        disabled={index === 0 && step === 0}
        onClick={steps.previous}
      >
        {said.previous}
      </button>
      {next !== undefined && next !== "answer" && (
        <button type="button" className="lesson-step is-next" onClick={steps.next}>
          {names[next]}
        </button>
      )}
    </div>
  );
}
