import { useEffect, useState } from "react";
import { excerpt } from "../../base/excerpt.ts";
import { cleanText } from "../../state/clean-text.ts";
import { newConcordance } from "../../state/study.ts";
import "../look/everywhere.css";
import { Mixed } from "../Mixed.tsx";
import { useDispatch, useLanguage } from "../page-context.ts";
import { asksFor } from "../score/score-keys.ts";
import { useHandler } from "../use-handler.ts";
import { concordanceWordsOf } from "../words/concordance-words.ts";
import { selectedWords } from "./selected-words.ts";

type Offer = { readonly words: string; readonly left: number; readonly top: number };

const KEY = "E";
const GAP = 6;
const ROOM = 260;
const SHOWN = 30;

/** Beside selected words: a button, and a key, that lead to every place where they stand. */
export function EverywhereButton() {
  const language = useLanguage();
  const said = concordanceWordsOf(language);
  const dispatch = useDispatch();
  const [offer, setOffer] = useState<Offer>();
  const look = useHandler(() => setOffer(makeOffer()));
  const open = useHandler(() => {
    const words = cleanText(offer?.words ?? "");
    if (words === "") return;
    getSelection()?.removeAllRanges();
    setOffer(undefined);
    dispatch({ type: "study", study: newConcordance(words) });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (asksFor("everywhere", event) && selectedWords(getSelection())) open();
    };
    look();
    document.addEventListener("selectionchange", look);
    addEventListener("scroll", look, { capture: true, passive: true });
    addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("selectionchange", look);
      removeEventListener("scroll", look, { capture: true });
      removeEventListener("keydown", listen);
    };
  }, [look, open]);
  if (!offer) return undefined;
  const shown = excerpt(offer.words, SHOWN);
  return (
    <button
      type="button"
      className="everywhere-button"
      style={{ left: offer.left, top: offer.top }}
      aria-keyshortcuts={KEY}
      onPointerDown={(event) => event.preventDefault()} // the selection stays
      onClick={open}
    >
      <Mixed text={said.everywhere(shown)} language={language} /> <kbd aria-hidden="true">{KEY}</kbd>
    </button>
  );
}

function makeOffer(): Offer | undefined {
  const selected = selectedWords(getSelection());
  if (!selected) return undefined;
  const { left, bottom } = selected.range.getBoundingClientRect();
  return {
    words: selected.words,
    left: Math.max(GAP, Math.min(left, innerWidth - ROOM)),
    top: Math.min(bottom + GAP, innerHeight - 36),
  };
}
