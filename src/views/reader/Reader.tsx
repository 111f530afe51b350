import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { isFurniture } from "../../domain/source-document.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { contains, type Span } from "../../domain/span.ts";
import type { Highlight } from "../../reader/split-into-runs.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import {
  selectLit,
  selectOpenSource,
  selectSegmentMarks,
  selectTarget,
} from "../../selectors/select-reader.ts";
import { Following } from "../Following.tsx";
import { useAppState, useWords } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import { useIsVertical } from "../vertical/use-is-vertical.ts";
import { DensityRail } from "./DensityRail.tsx";
import { SegmentText } from "./SegmentText.tsx";
import { SourceTabs } from "./SourceTabs.tsx";
import "../look/reader.css";

type SegmentMarks = ReadonlyMap<Span, readonly Highlight[]>;

const NO_MARKS: readonly Highlight[] = []; // one object, so that nothing seems to change

const isAt = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

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
  const page = useRef<HTMLDivElement>(null);
  const arrived = useRef(false);
  // On a vertical score a card stands for what is chosen: the words come when they are asked for.
  const isVertical = useIsVertical();
  const staysAbove = useAppState(({ view }) => view.dress === "score" && !view.place) && isVertical;
  const bring = useHandler((frame: HTMLElement) => {
    if (!staysAbove) bringToView(frame);
  });
  const marks = useAppState(selectSegmentMarks);

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
    if (first) scrollTo(frame, first);
  }, [target, source, selection, bring]);

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

type SegmentsProps = {
  readonly source: SourceDocument;
  readonly marks: SegmentMarks;
  readonly index: CorpusIndex;
  readonly tabStop: number | undefined;
  /** Words somewhere in it are to be shown, so all of it is needed at once. */
  readonly isWhole: boolean;
};

/** More than a screen holds; what follows in a long text is drawn when there is time. */
const AT_ONCE = 60;

function Segments({ source, marks, index, tabStop, isWhole }: SegmentsProps) {
  const count = useDeferredValue(source.segments.length, isWhole ? source.segments.length : AT_ONCE);
  return source.segments
    .slice(0, isWhole ? undefined : count)
    .map((segment) => (
      <SegmentText
        key={segment.id}
        segment={segment}
        source={source}
        highlights={marks.get(segment) ?? NO_MARKS}
        index={index}
        tabStop={tabStop !== undefined && isAt(segment, tabStop) ? tabStop : undefined}
      />
    ));
}

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

/** A third from the top, where the eye looks; at once when motion is not wanted. */
function scrollTo(frame: HTMLElement, element: HTMLElement): void {
  const { top } = element.getBoundingClientRect();
  const place = frame.scrollTop + top - frame.getBoundingClientRect().top - frame.clientHeight * 0.25;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  frame.scrollTo({ top: place, behavior: calm ? "instant" : "smooth" });
}
