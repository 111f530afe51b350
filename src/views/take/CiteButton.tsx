import { useState } from "react";
import { loadLater } from "../later/load-later.tsx";
import { Mixed } from "../Mixed.tsx";
import { useLanguage } from "../page-context.ts";
import { citeWordOf } from "../words/cite-word.ts";
import type { CiteItem } from "./cite-item.ts";
import "../look/cite-button.css";

const CiteDialog = loadLater(() => import("./CiteDialog.tsx").then((loaded) => loaded.CiteDialog));

type CiteButtonProps = {
  readonly items: readonly CiteItem[];
  /** What they are, for ears, where a page has several such buttons. */
  readonly of?: string;
};

/** Opens the citation of one of a few texts or passages. */
export function CiteButton({ items, of }: CiteButtonProps) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return undefined;
  return (
    <>
      <button type="button" className="cite-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {citeWordOf(language)}
        {of !== undefined && (
          <span className="for-ears">
            {": "}
            <Mixed text={of} language={language} />
          </span>
        )}
      </button>
      {isOpen && <CiteDialog items={items} onClose={() => setOpen(false)} />}
    </>
  );
}
