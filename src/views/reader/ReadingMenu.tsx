import { useId, useState } from "react";
import { loadLater } from "../later/load-later.tsx";
import { useLanguage } from "../page-context.ts";
import { usePopover } from "../use-popover.ts";

const ReadingChoices = loadLater(() =>
  import("./ReadingChoices.tsx").then(({ ReadingChoices }) => ReadingChoices),
);

const LABEL = { en: "Text", zh: "文字" };

/** How texts are set: a quiet button; what can be chosen is loaded when it is first asked for. */
export function ReadingMenu() {
  const language = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { opener, popover, onToggle } = usePopover<HTMLDivElement>();
  return (
    <div className="reading-menu">
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
        {isOpen && <ReadingChoices />}
      </div>
    </div>
  );
}
