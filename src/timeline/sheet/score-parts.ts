import type { EventColumns } from "../event-columns.ts";
import { pictureLayers } from "../picture-shapes.ts";
import type { ScorePicture } from "../score-picture.ts";
import type { ShapesQuestion } from "../shapes-question.ts";
import type { SheetPart } from "./sheet.ts";

/** What a sheet tells of an event: its name, and where it leads if it leads anywhere. */
export type EventTelling = Pick<SheetPart, "name" | "address">;

export type ScoreTelling = {
  /** By `at`. */
  readonly event: (at: number) => EventTelling;
  /** Of events that are counted in a cluster. */
  readonly counted: (count: number) => string;
};

/** A score whose every mark is a part of its own. */
export function scoreParts(
  picture: ScorePicture,
  question: ShapesQuestion,
  telling: ScoreTelling,
): readonly SheetPart[] {
  const { back, underMarks, marks, clusters, axis } = pictureLayers(picture, question);
  return [
    { shapes: back, top: 0 },
    { shapes: underMarks, top: 0 },
    ...marks.map((shapes, nth) => ({ shapes, top: 0, ...telling.event(picture.marks[nth]?.at ?? 0) })),
    ...clusters.map((shapes, nth) => ({
      shapes,
      top: 0,
      name: telling.counted(picture.clusters[nth]?.count ?? 0),
    })),
    { shapes: axis, top: 0 },
  ].filter(({ shapes }) => shapes.length > 0);
}

export const unlabelled = ({ clusters }: ScorePicture): number =>
  clusters.reduce((sum, { count }) => sum + count, 0);

/** Up to so many events rows are as good as not limited, so that each has its label unless the sheet is narrow. */
const ALL_LABELLED = 300;
const MOST_ROWS = 250;

/**
 * Rows of a band by importance, and for its claims: as many as are needed, or, where those would be too
 * many, the rows of one page shared by all bands.
 */
export function sheetRows(
  { count }: Pick<EventColumns, "count">,
  bands: number,
): {
  readonly maxRows: (importance: number) => number;
  readonly claimRows: number;
} {
  if (count <= ALL_LABELLED) return { maxRows: () => MOST_ROWS, claimRows: MOST_ROWS };
  const share = (rows: number, least: number): number => Math.max(least, Math.round(rows / bands));
  const [most, lesser, claimRows] = [share(48, 4), share(24, 2), share(16, 1)];
  return { maxRows: (importance) => (importance === 3 ? lesser : most), claimRows };
}
