import { useEffect, useRef, useState } from "react";
import { loadLater } from "../later/load-later.tsx";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useLanguage } from "../page-context.ts";
import { asksFor } from "../score/score-keys.ts";
import { SEARCH_NAME } from "../words/search-name.ts";

const Search = loadLater(() => import("./Search.tsx").then(({ Search }) => Search));

type SearchButtonProps = { readonly index: CorpusIndex };

/** Opens the search, by hand or by the key `/` wherever nobody is typing. */
export function SearchButton({ index }: SearchButtonProps) {
  const name = SEARCH_NAME[useLanguage()];
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksFor("search", event)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  const close = (isLeft: boolean) => {
    setOpen(false);
    if (!isLeft) opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="tab"
        aria-expanded={isOpen}
        aria-keyshortcuts="/"
        onClick={() => setOpen(!isOpen)}
      >
        {name} <kbd aria-hidden="true">/</kbd>
      </button>
      {isOpen && <Search index={index} onClose={close} />}
    </>
  );
}
