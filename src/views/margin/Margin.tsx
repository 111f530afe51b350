import { useEffect, useRef, useState } from "react";
import { loadLater } from "../later/load-later.tsx";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { Following } from "../Following.tsx";
import { useAppState } from "../page-context.ts";
import { CorpusMargin } from "./CorpusMargin.tsx";
import { EventMargin } from "./EventMargin.tsx";
import { SourceMargin } from "./SourceMargin.tsx";
import { ThemeMargin } from "./ThemeMargin.tsx";
import "../look/margin.css";

/** Most visits study nothing. */
const StudyPanel = loadLater(() => import("../study/StudyPanel.tsx").then(({ StudyPanel }) => StudyPanel));

type MarginProps = { readonly index: CorpusIndex };

/** What is studied, or what is selected with its reasons. Neither: the corpus, and how to read the page. */
export const Margin = ({ index }: MarginProps) => (
  <Following>
    <Details index={index} />
  </Following>
);

function Details({ index }: MarginProps) {
  const selection = useAppState((state) => state.view.selection);
  const study = useAppState((state) => state.view.study);
  const frame = useRef<HTMLDivElement>(null);
  const [atFirst] = useState(study); // from the address: nobody opened it by hand
  const studied = study?.type;
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
  }, [selection, studied]);
  return (
    <div className="margin" ref={frame} tabIndex={-1}>
      {study === undefined ? (
        <Chosen index={index} />
      ) : (
        <StudyPanel study={study} index={index} takesFocus={study !== atFirst} />
      )}
    </div>
  );
}

function Chosen({ index }: MarginProps) {
  const selection = useAppState((state) => state.view.selection);
  if (selection.type === "event") {
    const event = index.events.get(selection.id);
    if (event) return <EventMargin key={event.id} event={event} index={index} />;
  }
  if (selection.type === "theme") {
    const theme = index.themes.get(selection.id);
    if (theme) return <ThemeMargin key={theme.id} theme={theme} index={index} />;
  }
  if (selection.type === "source") {
    const source = index.sources.get(selection.id);
    if (source) return <SourceMargin key={source.id} source={source} index={index} />;
  }
  return <CorpusMargin index={index} />;
}
