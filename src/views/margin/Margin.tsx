import { useEffect, useRef } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { Following } from "../Following.tsx";
import { useAppState } from "../page-context.ts";
import { CorpusMargin } from "./CorpusMargin.tsx";
import { EventMargin } from "./EventMargin.tsx";
import { SourceMargin } from "./SourceMargin.tsx";
import { ThemeMargin } from "./ThemeMargin.tsx";
import "../look/margin.css";

type MarginProps = { readonly index: CorpusIndex };

/** What is selected, with its reasons. Nothing selected: the corpus, and how to read the page. */
export const Margin = ({ index }: MarginProps) => (
  <Following>
    <Details index={index} />
  </Following>
);

function Details({ index }: MarginProps) {
  const selection = useAppState((state) => state.view.selection);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
  }, [selection]);
  return (
    <div className="margin" ref={frame} tabIndex={-1}>
      <Chosen index={index} />
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
