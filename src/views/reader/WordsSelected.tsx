import { useEffect, useState } from "react";
import { loadLater } from "../later/load-later.tsx";

const EverywhereButton = loadLater(() =>
  import("../study/EverywhereButton.tsx").then(({ EverywhereButton }) => EverywhereButton),
);

/** Waits for words of a text to be selected; what can be done with them is loaded then. */
export function WordsSelected() {
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => {
    if (isNeeded) return undefined;
    const look = () => {
      const selection = getSelection();
      if (selection?.isCollapsed === false && selection.anchorNode?.parentElement?.closest("[data-from]")) {
        setNeeded(true);
      }
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [isNeeded]);
  return isNeeded && <EverywhereButton />;
}
