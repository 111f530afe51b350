import { useContext, useEffect, useRef, useState } from "react";
import { BESIDE_FROM, LISTED_BELOW, guestHeight } from "../../modes/guest-height.ts";
import { shownRegions } from "../../modes/guest-regions.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { DRESSES } from "../later/dresses-part.ts";
import { Later } from "../later/Later.tsx";
import { TEXTS } from "../later/texts-part.ts";
import { useAppState, useMode, useWords } from "../page-context.ts";
import { useSize } from "../use-size.ts";
import { GuestContext } from "./guest-context.ts";
import { GuestScore } from "./GuestScore.tsx";
import { PanelChoice } from "./PanelChoice.tsx";
import type { Panel } from "./PanelChoice.tsx";

type GuestRegionsProps = { readonly index: CorpusIndex; readonly isFull: boolean };

/** The regions, as high as the frame is; where text and details have no room side by side, one of them. */
export function GuestRegions({ index, isFull }: GuestRegionsProps) {
  const words = useWords();
  const mode = useMode();
  const view = useAppState((state) => state.view);
  const { onHeight } = useContext(GuestContext);
  const frame = useRef<HTMLElement>(null);
  const { width } = useSize(frame);
  const shown = shownRegions(mode, view);
  const height = guestHeight(width, shown);
  const [panel, setPanel] = usePanel(mode.regions.score === "never" && mode.regions.reader === "always");
  const isListed = view.dress !== "score" || width < LISTED_BELOW;
  const isBeside = width >= BESIDE_FROM || view.beside.length > 0;
  const both = shown.reader && shown.margin;
  const open = both && !isBeside ? panel : undefined;

  useEffect(() => {
    if (width > 0 && !isFull) onHeight(height);
  }, [height, isFull, onHeight, width]);

  return (
    <main
      className="guest-regions"
      ref={frame}
      style={{ "--natural": `${height}px` } as React.CSSProperties}
      data-shown={[shown.score && "score", (shown.reader || shown.margin) && "texts"]
        .filter(Boolean)
        .join(" ")}
    >
      {shown.score && width > 0 && (
        <section className="guest-score" aria-label={words.region.score}>
          {isListed ? (
            <Later part={DRESSES} isWanted>
              {({ EventList, EventTable }) =>
                view.dress === "table" ? <EventTable index={index} /> : <EventList index={index} />
              }
            </Later>
          ) : (
            <GuestScore />
          )}
        </section>
      )}
      {(shown.reader || shown.margin) && (
        <div className={both && isBeside ? "guest-texts is-beside" : "guest-texts"}>
          {open && <PanelChoice open={open} onOpen={setPanel} />}
          {shown.reader && open !== "margin" && (
            <section className="region-reader" id="reader" tabIndex={-1} aria-label={words.region.reader}>
              <Later part={TEXTS} isWanted>
                {({ ReadingRegion }) => <ReadingRegion index={index} />}
              </Later>
            </section>
          )}
          {shown.margin && open !== "reader" && (
            <section className="region-margin" id="details" tabIndex={-1} aria-label={words.region.margin}>
              <Later part={TEXTS} isWanted>
                {({ Margin }) => <Margin index={index} />}
              </Later>
            </section>
          )}
        </div>
      )}
    </main>
  );
}

/** What is chosen shows its details; words that are asked for show their text, as does a page made for reading. */
function usePanel(isForReading: boolean): readonly [Panel, (panel: Panel) => void] {
  const selection = useAppState((state) => state.view.selection);
  const place = useAppState((state) => state.view.place);
  const [panel, setPanel] = useState<Panel>(isForReading || place !== undefined ? "reader" : "margin");
  const [before, setBefore] = useState({ selection, place });
  if (before.selection !== selection || before.place !== place) {
    setBefore({ selection, place });
    setPanel(before.selection === selection && place !== undefined ? "reader" : "margin");
  }
  return [panel, setPanel];
}
