import { LaterMenu } from "../later/LaterMenu.tsx";
import { useWords } from "../page-context.ts";
import { usePopover } from "../use-popover.ts";
import { KEY_LIST } from "./use-score-keys.ts";

/** Opens the list of keys. */
export function KeyList() {
  const { keys } = useWords();
  const { opener, popover, onToggle } = usePopover<HTMLDivElement>();
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="tab key-button"
        popoverTarget={KEY_LIST}
        aria-label={keys.heading}
        aria-keyshortcuts="?"
        title={keys.heading}
      >
        ?
      </button>
      <LaterMenu popover={popover} id={KEY_LIST} className="menu key-list" onToggle={onToggle}>
        {({ KeyTable }) => <KeyTable />}
      </LaterMenu>
    </>
  );
}
