import { useEffect, useMemo, useRef } from "react";
import { isFurniture } from "../../domain/source-document.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { contains } from "../../domain/span.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import {
  selectLit,
  selectOpenSource,
  selectSegmentMarks,
  selectTarget,
} from "../../selectors/select-reader.ts";
import { Following } from "../Following.tsx";
import { useAppState, useMode, useWords } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import { useIsVertical } from "../vertical/use-is-vertical.ts";
import { DensityRail } from "./DensityRail.tsx";
import { Segments } from "./Segments.tsx";
import type { SegmentMarks } from "./Segments.tsx";
import { SourceHead } from "./SourceHead.tsx";
import { SourceTabs } from "./SourceTabs.tsx";
import { useTextStyle } from "./use-text-style.ts";
import { scrollToWords } from "../scroll-to-words.ts";
import "../look/reader.css";

type ReaderProps = { readonly index: CorpusIndex };

/** A source as a page: numbered paragraphs, evidence that can be walked and opened, formulas underlined. */
export const Reader = ({ index }: ReaderProps) => (
  <Following>
    <OpenSource index={index} />
  </Following>
);

function OpenSource({ index }: ReaderProps) {
  const words = useWords();
  const source = useAppState(selectOpenSource);
  const lit = useAppState(selectLit);
  const target = useAppState(selectTarget);
  const selection = useAppState((state) => state.view.selection);
  const place = useAppState((state) => state.view.place);
  const page = useRef<HTMLDivElement>(null);
  const arrived = useRef(false);
  // On a vertical score a card stands for what is chosen: the words come when they are asked for.
  const isVertical = useIsVertical();
  const { mayScrollPage } = useMode();
  const staysAbove = useAppState(({ view }) => view.dress === "score" && !view.place) && isVertical;
  const bring = useHandler((frame: HTMLElement) => {
    if (!staysAbove && mayScrollPage) bringToView(frame);
  });
  const marks = useAppState(selectSegmentMarks);
  const showsPinyin = useAppState((state) => state.session.reading.showsPinyin);
  const textStyle = useTextStyle();

  const tabStop = useMemo(() => firstMark(source, marks), [source, marks]);

  useEffect(() => {
    const frame = page.current;
    if (!frame) return;
    if (target === undefined) {
      frame.scrollTop = 0;
      return;
    }
    const words = [...frame.querySelectorAll<HTMLElement>("[data-start]")];
    if (arrived.current) bring(frame);
    const first = words.find(({ dataset }) => Number(dataset["end"]) > target);
    if (first) scrollToWords(frame, first);
  }, [target, place, source, selection, bring]); // the same words, asked for again, are brought to view again

  useEffect(() => {
    arrived.current = true; // the page itself never scrolls on arrival
  }, []);

  if (!source) return undefined;
  const isLong = source.segments.length > LONG;
  return (
    <div className="reader" style={textStyle}>
      <SourceTabs index={index} openId={source.id} />
      <div className="reader-frame">
        <div
          className={`reader-page${showsPinyin ? " shows-pinyin" : ""}${isLong ? " is-long" : ""}`}
          ref={page}
          role="group"
          aria-describedby="reader-keys"
          data-rove-group=""
          data-source={source.id}
        >
          <SourceHead key={`head ${source.id}`} source={source} index={index} target={target} />
          <Segments key={source.id} {...{ source, marks, index, tabStop }} isWhole={target !== undefined} />
          <p className="for-ears" id="reader-keys">
            {words.reader.keys}
          </p>
        </div>
        <DensityRail source={source} lit={lit} page={page} />
      </div>
    </div>
  );
}

/** Texts of more parts are laid out where they are looked at. */
const LONG = 200;

/** Where the tab key enters the text; furniture carries no stops of its own. */
function firstMark(source: SourceDocument | undefined, marks: SegmentMarks): number | undefined {
  for (const segment of source?.segments ?? []) {
    if (isFurniture(segment.kind)) continue;
    const starts = (marks.get(segment) ?? [])
      .filter((mark) => mark.layer !== "date" && mark.layer !== "selected" && contains(segment, mark))
      .map(({ start }) => start);
    if (starts.length > 0) return Math.min(...starts);
  }
  return undefined;
}

/** Where the regions stand one under the other, what was chosen above must not stay out of sight below. */
function bringToView(frame: HTMLElement): void {
  const stacked = document.documentElement.scrollHeight > innerHeight + 1;
  if (stacked) frame.closest("section")?.scrollIntoView({ block: "start" });
}
