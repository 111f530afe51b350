import { useEffect, useId, useRef, useState } from "react";
import { useLanguage } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import { helpWordsOf } from "../words/help-words.ts";

type HelpStepsProps = { readonly close: () => void };

/** A part of the page at a time, framed where it stands; everything stays usable beside it. */
export function HelpSteps({ close }: HelpStepsProps) {
  const said = helpWordsOf(useLanguage());
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const step = said.steps[at];
  const shown = step?.shows;
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    const part = shown === undefined ? undefined : document.querySelector(shown);
    part?.setAttribute("data-explained", "");
    return () => part?.removeAttribute("data-explained");
  }, [shown]);
  const obey = useHandler((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault(); // what is chosen stays chosen
    close();
  });
  useEffect(() => {
    addEventListener("keydown", obey, { capture: true });
    return () => removeEventListener("keydown", obey, { capture: true });
  }, [obey]);
  if (!step) return undefined;
  const isLast = at === said.steps.length - 1;
  return (
    <div ref={box} className="help-steps" role="dialog" aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>{step.name}</h3>
      <p aria-live="polite">{step.says}</p>
      <p className="help-deeds">
        <span>{said.place(at + 1, said.steps.length)}</span>
        <button type="button" className="tab" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {said.back}
        </button>
        <button type="button" className="tab" onClick={() => (isLast ? close() : setAt(at + 1))}>
          {isLast ? said.done : said.next}
        </button>
        {!isLast && (
          <button type="button" className="tab" onClick={close}>
            {said.close}
          </button>
        )}
      </p>
    </div>
  );
}
