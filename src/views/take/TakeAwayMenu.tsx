import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { loadLater } from "../later/load-later.tsx";
import { MenuButton } from "../MenuButton.tsx";
import { useLanguage } from "../page-context.ts";
import { takeWordOf } from "../words/cite-word.ts";

const TakeAwayList = loadLater(() => import("./TakeAwayList.tsx").then((loaded) => loaded.TakeAwayList));

type TakeAwayMenuProps = { readonly index: CorpusIndex };

/** What can be taken along; what stands in the menu is loaded when it is first opened. */
export function TakeAwayMenu({ index }: TakeAwayMenuProps) {
  return (
    <div className="take-away">
      <MenuButton label={takeWordOf(useLanguage())}>
        {({ isAsked }) => isAsked && <TakeAwayList index={index} />}
      </MenuButton>
    </div>
  );
}
