import { newConcordance, newMatrix, type Study } from "../state/study.ts";
import { MenuButton } from "./MenuButton.tsx";
import { useAppState, useDispatch, useLanguage, useWords } from "./page-context.ts";
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
  const { nav } = useWords();
  const dispatch = useDispatch();
  const open = useAppState((state) => state.view.study?.type);
  return (
    <div className="look-into">
      <MenuButton label={said.button}>
        {({ close }) => (
          <ul>
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  dispatch({ type: "study", study: undefined });
                  dispatch({ type: "select", selection: { type: "none" } });
                }}
              >
                {nav.about}
                <span className="menu-says">{said.saysAbout}</span>
              </button>
            </li>
            {STUDIES.map((study) => (
              <li key={study.type}>
                <button
                  type="button"
                  aria-current={study.type === open || undefined}
                  onClick={() => {
                    close();
                    dispatch({ type: "study", study });
                  }}
                >
                  {said.name[study.type]}
                  <span className="menu-says">{said.says[study.type]}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </MenuButton>
    </div>
  );
}
