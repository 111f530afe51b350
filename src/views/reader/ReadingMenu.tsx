import { loadLater } from "../later/load-later.tsx";
import { MenuButton } from "../MenuButton.tsx";
import { useLanguage } from "../page-context.ts";

const ReadingChoices = loadLater(() =>
  import("./ReadingChoices.tsx").then(({ ReadingChoices }) => ReadingChoices),
);

const LABEL = { en: "Text", zh: "文字" };

/** How texts are set: a quiet button; what can be chosen is loaded when it is first asked for. */
export function ReadingMenu() {
  return (
    <div className="reading-menu">
      <MenuButton label={LABEL[useLanguage()]}>{({ isOpen }) => isOpen && <ReadingChoices />}</MenuButton>
    </div>
  );
}
