import "./look/cite-button.css";
import "./look/margin.css";
import "./look/source-head.css";
import "./look/reader.css"; // these four for what comes later: before the styles of the score, and before those for print
import { useEffect, useRef, useState } from "react";
import { selectIndex } from "../selectors/select-index.ts";
import { Later, usePart } from "./later/Later.tsx";
import { DRESSES } from "./later/dresses-part.ts";
import { HANDLING } from "./later/handling-part.ts";
import { NOTES } from "./later/notes-part.ts";
import { LESSONS } from "./later/lessons-part.ts";
import { READING } from "./later/reading-part.ts";
import { useAfterPicture } from "./later/use-after-picture.ts";
import { VERTICAL } from "./later/vertical-part.ts";
import { Masthead } from "./Masthead.tsx";
import { useAppState, useDispatch, useWords } from "./page-context.ts";
import { PrintSheet } from "./picture/PrintSheet.tsx";
import { createLiveWindow } from "./score/live-window.ts";
import { Score } from "./score/Score.tsx";
import { Splitter } from "./Splitter.tsx";
import { useScoreKeys } from "./score/use-score-keys.ts";
import { ScoreControls } from "./score/ScoreControls.tsx";
import { useIsVertical } from "./vertical/use-is-vertical.ts";
import "./look/overview.css";

/** One page, three linked regions: the score or its other dresses above, the reader and the margin below. */
export function Page() {
  const index = useAppState(selectIndex);
  const dress = useAppState((state) => state.view.dress);
  const isStudying = useAppState((state) => state.view.study !== undefined);
  const isFollowing = useAppState((state) => state.view.lesson !== undefined);
  const hand = useAppState((state) => state.hand);
  const isVertical = useIsVertical();
  const scoreRegion = useRef<HTMLElement>(null);
  useScoreKeys(scoreRegion, dress === "score" && index !== undefined);
  const words = useWords();
  const reading = usePart(READING);
  const isBusy = useAfterPicture(READING) || undefined;
  const [moved] = useState(createLiveWindow);
  const [cardShare, setCardShare] = useState(innerHeight < 800 ? 67 : 62);
  const [studyShare, setStudyShare] = useState(innerHeight < 800 ? 41 : 45); // tables, lists and texts side by side need more room than a card
  const needsRoom = useAppState(({ view }) => view.study !== undefined || view.beside.length > 0);
  const [share, setShare] = needsRoom ? [studyShare, setStudyShare] : [cardShare, setCardShare];
  const dispatch = useDispatch();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (
        event.key !== "Escape" ||
        event.defaultPrevented ||
        document.querySelector(":popover-open, dialog[open]")
      )
        return;
      if (hand === "range") dispatch({ type: "take", hand: "move" });
      else if (isStudying) dispatch({ type: "study", study: undefined });
      else dispatch({ type: "select", selection: { type: "none" } });
    };
    addEventListener("keydown", leave);
    return () => removeEventListener("keydown", leave);
  }, [dispatch, hand, isStudying]);
  if (!index) return undefined;
  return (
    <>
      <a className="skip" href="#reader" onClick={skipTo("reader")}>
        {words.skipToReader}
      </a>
      <PrintSheet />
      <Masthead index={index} />
      <Later part={HANDLING} isWanted={false}>
        {({ UnreadNote }) => <UnreadNote index={index} />}
      </Later>
      <main className="page" style={{ "--score-share": share } as React.CSSProperties}>
        {isFollowing && (
          <Later part={LESSONS} isWanted>
            {({ Trail }) => <Trail index={index} />}
          </Later>
        )}
        <section
          className="region-score"
          id="timeline"
          tabIndex={-1}
          aria-label={words.region.score}
          ref={scoreRegion}
        >
          <ScoreControls index={index} />
          {dress === "score" ? (
            <>
              <Later
                part={HANDLING}
                isWanted={false}
                meanwhile={<div className={isVertical ? "overview has-words" : "overview"} />}
              >
                {({ Overview }) => <Overview moved={moved} />}
              </Later>
              <Score moved={moved} />
            </>
          ) : (
            <Later part={DRESSES} isWanted>
              {({ EventList, EventTable }) =>
                dress === "list" ? <EventList index={index} /> : <EventTable index={index} />
              }
            </Later>
          )}
        </section>
        <Splitter share={share} onShare={setShare} />
        <section
          className="region-reader"
          id="reader"
          tabIndex={-1}
          aria-label={words.region.reader}
          aria-busy={isBusy}
        >
          <Later part={READING} isWanted={dress !== "score"}>
            {({ ReadingRegion }) => <ReadingRegion index={index} />}
          </Later>
        </section>
        <section
          className="region-margin"
          id="details"
          tabIndex={-1}
          aria-label={words.region.margin}
          aria-busy={isBusy}
        >
          <Later part={READING} isWanted={false}>
            {({ Margin }) => <Margin index={index} />}
          </Later>
        </section>
      </main>
      {reading.phase === "here" && <reading.it.WordsSelected />}
      <Later part={NOTES} isWanted={false}>
        {({ NotesRoot }) => <NotesRoot index={index} />}
      </Later>
      {isVertical && (
        <Later part={VERTICAL} isWanted>
          {({ RegionBar }) => <RegionBar />}
        </Later>
      )}
    </>
  );
}

/** The fragment of the address belongs to the view, so the skip link moves the focus itself. */
const skipTo = (id: string) => (event: React.MouseEvent) => {
  event.preventDefault();
  document.getElementById(id)?.focus();
};
