import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { loadLater } from "../later/load-later.tsx";
import { MenuButton } from "../MenuButton.tsx";
import { useLanguage } from "../page-context.ts";

const BesideChoices = loadLater(() =>
  import("./BesideChoices.tsx").then(({ BesideChoices }) => BesideChoices),
);

const LABEL = { en: "Read beside", zh: "并排阅读" };

/** Opens two or three texts side by side. What can be chosen is loaded when it is first asked for. */
export function BesideMenu({ index }: { readonly index: CorpusIndex }) {
  const language = useLanguage();
  if (index.witnesses.size < 2) return undefined;
  return (
    <div className="beside-menu">
      <MenuButton label={LABEL[language]}>
        {({ isOpen, close }) => isOpen && <BesideChoices index={index} close={close} />}
      </MenuButton>
    </div>
  );
}
