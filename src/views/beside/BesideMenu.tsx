import { useId, useState } from "react";
import { loadLater } from "../later/load-later.tsx";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useLanguage } from "../page-context.ts";
import { usePopover } from "../use-popover.ts";

const BesideChoices = loadLater(() =>
  import("./BesideChoices.tsx").then(({ BesideChoices }) => BesideChoices),
);

const LABEL = { en: "Read beside", zh: "并排阅读" };

/** Opens two or three texts side by side. What can be chosen is loaded when it is first asked for. */
export function BesideMenu({ index }: { readonly index: CorpusIndex }) {
  const language = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { opener, popover, onToggle } = usePopover<HTMLDivElement>();
  if (index.witnesses.size < 2) return undefined;
  return (
    <div className="beside-menu">
      <button ref={opener} type="button" className="tab menu-button" popoverTarget={id}>
        {LABEL[language]}
        <span className="menu-sign" aria-hidden="true" />
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="menu"
        onToggle={(event) => {
          onToggle(event);
          setOpen(event.newState === "open");
        }}
      >
        {isOpen && <BesideChoices index={index} close={() => popover.current?.hidePopover()} />}
      </div>
    </div>
  );
}
