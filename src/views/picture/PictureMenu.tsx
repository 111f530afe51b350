import { useId } from "react";
import { LaterMenu } from "../later/LaterMenu.tsx";
import { useWords } from "../page-context.ts";
import { usePopover } from "../use-popover.ts";
import "../look/picture.css";

/** Saves what the score shows as a file: the whole timeline or the stretch on screen. */
export function PictureMenu() {
  const { picture } = useWords();
  const id = useId();
  const { opener, popover, onToggle } = usePopover<HTMLDivElement>();
  return (
    <div className="picture-menu">
      <button ref={opener} type="button" className="tab menu-button" popoverTarget={id}>
        {picture}
        <span className="menu-sign" aria-hidden="true" />
      </button>
      <LaterMenu popover={popover} id={id} className="menu" onToggle={onToggle}>
        {({ PictureForm }) => <PictureForm />}
      </LaterMenu>
    </div>
  );
}
