import { Fragment, useDeferredValue } from "react";
import { isFurniture } from "../../domain/source-document.ts";
import type { Segment, SourceDocument } from "../../domain/source-document.ts";
import type { Span } from "../../domain/span.ts";
import type { Highlight } from "../../reader/split-into-runs.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useAppState } from "../page-context.ts";
import { FoldedSegments } from "./FoldedSegments.tsx";
import { SegmentText } from "./SegmentText.tsx";

export type SegmentMarks = ReadonlyMap<Span, readonly Highlight[]>;

const NO_MARKS: readonly Highlight[] = []; // one object, so that nothing seems to change

const isAt = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

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

/** The parts of a text in their order; what the page added around it may be folded, run by run. */
export function Segments({ source, marks, index, tabStop, isWhole }: SegmentsProps) {
  const folds = useAppState((state) => state.session.reading.foldsFurniture);
  const count = useDeferredValue(source.segments.length, isWhole ? source.segments.length : AT_ONCE);
  const draw = (segment: Segment) => (
    <SegmentText
      key={segment.id}
      segment={segment}
      source={source}
      highlights={marks.get(segment) ?? NO_MARKS}
      index={index}
      tabStop={tabStop !== undefined && isAt(segment, tabStop) ? tabStop : undefined}
    />
  );
  const shown = source.segments.slice(0, isWhole ? undefined : count);
  if (!folds) return shown.map(draw);
  return runsOf(shown).map((run) => {
    const [first] = run;
    if (!first || !isFurniture(first.kind)) return <Fragment key={first?.id}>{run.map(draw)}</Fragment>;
    const isLit = run.some((segment) => marks.get(segment)?.some(({ layer }) => layer === "selected"));
    return (
      <FoldedSegments key={first.id} count={run.length} isOpen={isLit}>
        {run.map(draw)}
      </FoldedSegments>
    );
  });
}

/** Neighbours that are all furniture, or all not. */
function runsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last?.[0] && isFurniture(last[0].kind) === isFurniture(segment.kind)) last.push(segment);
    else runs.push([segment]);
  }
  return runs;
}
