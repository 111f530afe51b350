import { useId } from "react";
import { newConcordance, newMatrix, type Study } from "../state/study.ts";
import { useAppState, useDispatch, useLanguage } from "./page-context.ts";
import { usePopover } from "./use-popover.ts";
import { lookIntoWordsOf } from "./words/look-into-words.ts";

/** Each study as it first opens, in the order of the menu. */
const STUDIES: readonly Study[] = [
  newConcordance(""),
  { type: "differences", isBlind: false, tags: [] },
  newMatrix(),
  { type: "candidates" },
  { type: "account" },
];

/** Opens a study in the margin. */
export function LookIntoMenu() {
  const said = lookIntoWordsOf(useLanguage());
  const dispatch = useDispatch();
  const open = useAppState((state) => state.view.study?.type);
  const id = useId();
  const { opener, popover, onToggle } = usePopover<HTMLDivElement>();
  return (
    <div className="look-into">
      <button ref={opener} type="button" className="tab menu-button" popoverTarget={id}>
        {said.button}
        <span className="menu-sign" aria-hidden="true" />
      </button>
      <div ref={popover} id={id} popover="auto" className="menu" onToggle={onToggle}>
        <ul>
          {STUDIES.map((study) => (
            <li key={study.type}>
              <button
                type="button"
                aria-current={study.type === open || undefined}
                onClick={() => {
                  popover.current?.hidePopover();
                  dispatch({ type: "study", study });
                }}
              >
                {said.name[study.type]}
                <span className="menu-says">{said.says[study.type]}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
