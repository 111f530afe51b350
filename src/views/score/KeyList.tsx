import { Fragment } from "react";
import { useWords } from "../page-context.ts";
import { usePopover } from "../use-popover.ts";
import { SCORE_KEYS } from "./score-keys.ts";
import { KEY_LIST } from "./use-score-keys.ts";

/** The keys of the timeline, from the table that obeys them. */
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
      <div ref={popover} id={KEY_LIST} popover="auto" className="menu key-list" onToggle={onToggle}>
        <h2>{keys.heading}</h2>
        <dl>
          {SCORE_KEYS.map(({ row, shown }) => (
            <div key={row}>
              <dt>
                {shown.map((key, at) => (
                  <Fragment key={key}>
                    {at > 0 && " "}
                    <kbd>{keys.names[key] ?? key}</kbd>
                  </Fragment>
                ))}
              </dt>
              <dd>{keys.does[row]}</dd>
            </div>
          ))}
        </dl>
        <p>{keys.where}</p>
      </div>
    </>
  );
}
