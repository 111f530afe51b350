import { useCallback, useRef, useState } from "react";
import { useLanguage } from "../page-context.ts";
import { helpWordsOf } from "../words/help-words.ts";
import { HelpSteps } from "./HelpSteps.tsx";
import "../look/help.css";

/** Opens the walk round the page, as often as it is asked for. */
export function HelpButton() {
  const said = helpWordsOf(useLanguage());
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => {
    setOpen(false);
    opener.current?.focus();
  }, []);
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="help-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {said.button}
      </button>
      {isOpen && <HelpSteps close={close} />}
    </>
  );
}
