import { useId, useState } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { loadLater } from "../later/load-later.tsx";
import { useLanguage } from "../page-context.ts";
import { usePopover } from "../use-popover.ts";
import { takeWordOf } from "../words/cite-word.ts";

const TakeAwayList = loadLater(() => import("./TakeAwayList.tsx").then((loaded) => loaded.TakeAwayList));

type TakeAwayMenuProps = { readonly index: CorpusIndex };

/** What can be taken along; what stands in the menu is loaded when it is first opened. */
export function TakeAwayMenu({ index }: TakeAwayMenuProps) {
  const language = useLanguage();
  const id = useId();
  const { opener, popover, onToggle } = usePopover<HTMLDivElement>();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="take-away">
      <button
        ref={opener}
        type="button"
        className="tab menu-button"
        popoverTarget={id}
        onClick={() => setAsked(true)}
      >
        {takeWordOf(language)}
        <span className="menu-sign" aria-hidden="true" />
      </button>
      <div ref={popover} id={id} popover="auto" className="menu" onToggle={onToggle}>
        {isAsked && <TakeAwayList index={index} />}
      </div>
    </div>
  );
}
