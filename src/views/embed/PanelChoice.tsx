import { useLanguage } from "../page-context.ts";
import { embedWordsOf } from "../words/embed-words.ts";

export type Panel = "reader" | "margin";
const PANELS = ["margin", "reader"] as const;

type PanelChoiceProps = { readonly open: Panel; readonly onOpen: (panel: Panel) => void };

/** Text or details, where a frame has no room for both. */
export function PanelChoice({ open, onOpen }: PanelChoiceProps) {
  const words = embedWordsOf(useLanguage());
  return (
    <div className="panel-choice" role="group" aria-label={words.panels}>
      {PANELS.map((panel) => (
        <button
          key={panel}
          type="button"
          className="tab"
          aria-pressed={panel === open}
          onClick={() => onOpen(panel)}
        >
          {words[panel]}
        </button>
      ))}
    </div>
  );
}
