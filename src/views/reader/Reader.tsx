import { useEffect, useMemo, useRef } from "react";
import { isFurniture } from "../../domain/source-document.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { contains } from "../../domain/span.ts";
import type { Highlight } from "../../reader/split-into-runs.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import {
  selectHighlights,
  selectLit,
  selectOpenSource,
  selectTarget,
} from "../../selectors/select-reader.ts";
import { useAppState, useWords } from "../page-context.ts";
import { DensityRail } from "./DensityRail.tsx";
import { SegmentText } from "./SegmentText.tsx";
import { SourceTabs } from "./SourceTabs.tsx";
import "../look/reader.css";

type ReaderProps = { readonly index: CorpusIndex };

/** A source as a page: numbered paragraphs, evidence that can be walked and opened, formulas underlined. */
export function Reader({ index }: ReaderProps) {
  const words = useWords();
  const source = useAppState(selectOpenSource);
  const highlights = useAppState(selectHighlights);
  const lit = useAppState(selectLit);
  const target = useAppState(selectTarget);
  const selection = useAppState((state) => state.view.selection);
  const page = useRef<HTMLDivElement>(null);
  const arrived = useRef(false);
  const all = useMemo(() => [...lit, ...highlights], [lit, highlights]);

  const tabStop = useMemo(() => firstMark(source, highlights), [source, highlights]);

  useEffect(() => {
    const frame = page.current;
    if (!frame) return;
    if (target === undefined) {
      frame.scrollTop = 0;
      return;
    }
    const words = [...frame.querySelectorAll<HTMLElement>("[data-start]")];
    if (arrived.current) bringToView(frame);
    const first = words.find(({ dataset }) => Number(dataset["end"]) > target);
    if (first) scrollTo(frame, first);
  }, [target, source, selection]);

  useEffect(() => {
    arrived.current = true; // the page itself never scrolls on arrival
  }, []);

  if (!source) return undefined;
  return (
    <div className="reader">
      <SourceTabs index={index} openId={source.id} />
      <div className="reader-frame">
        <div
          className="reader-page"
          ref={page}
          role="group"
          aria-describedby="reader-keys"
          data-rove-group=""
          data-source={source.id}
        >
          {source.segments.map((segment) => (
            <SegmentText
              key={segment.id}
              segment={segment}
              source={source}
              highlights={all}
              index={index}
              tabStop={tabStop}
            />
          ))}
          <p className="for-ears" id="reader-keys">
            {words.reader.keys}
          </p>
        </div>
        <DensityRail source={source} lit={lit} page={page} />
      </div>
    </div>
  );
}

/** Where the tab key enters the text; furniture carries no stops of its own. */
function firstMark(source: SourceDocument | undefined, highlights: readonly Highlight[]): number | undefined {
  const body = source?.segments.filter(({ kind }) => !isFurniture(kind)) ?? [];
  const starts = highlights
    .filter((highlight) => highlight.layer !== "date" && body.some((segment) => contains(segment, highlight)))
    .map(({ start }) => start);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** Where the regions stand one under the other, what was chosen above must not stay out of sight below. */
function bringToView(frame: HTMLElement): void {
  const stacked = document.documentElement.scrollHeight > innerHeight + 1;
  if (stacked) frame.closest("section")?.scrollIntoView({ block: "start" });
}

/** A third from the top, where the eye looks; at once when motion is not wanted. */
function scrollTo(frame: HTMLElement, element: HTMLElement): void {
  const { top } = element.getBoundingClientRect();
  const place = frame.scrollTop + top - frame.getBoundingClientRect().top - frame.clientHeight * 0.25;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  frame.scrollTo({ top: place, behavior: calm ? "instant" : "smooth" });
}
