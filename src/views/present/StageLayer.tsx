import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { languageTag } from "../../domain/language.ts";
import { useLanguage } from "../page-context.ts";
import { presentWordsOf } from "../words/present-words.ts";

type StageLayerProps = {
  readonly name: string;
  readonly heading: string;
  readonly close: () => void;
  readonly children: ReactNode;
};

/** A sheet before the step, with its heading and a way to take it away. */
export function StageLayer({ name, heading, close, children }: StageLayerProps) {
  const language = useLanguage();
  const layer = useRef<HTMLElement>(null);
  useEffect(() => {
    const stage = layer.current?.closest<HTMLElement>(".stage");
    return () => stage?.focus({ preventScroll: true });
  }, []);
  return (
    <section
      ref={layer}
      className={`stage-layer is-${name}`}
      role="dialog"
      aria-labelledby={`stage-${name}`}
      lang={languageTag(language)}
    >
      <header>
        <h2 id={`stage-${name}`}>{heading}</h2>
        <button type="button" className="stage-close" onClick={close} autoFocus>
          {presentWordsOf(language).close}
        </button>
      </header>
      {children}
    </section>
  );
}
