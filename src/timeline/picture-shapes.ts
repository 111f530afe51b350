import { assert } from "../base/assert.ts";
import type { Language } from "../domain/language.ts";
import { axisShapes } from "./axis-shapes.ts";
import { eraShapes } from "./era-shapes.ts";
import { fitWords } from "./fit-words.ts";
import { markShapes, underMarkShapes } from "./mark-shapes.ts";
import type { Cluster, ScorePicture } from "./score-picture.ts";
import type { PathStep, Shape } from "./shape.ts";
import type { ShapesQuestion } from "./shapes-question.ts";

/** A picture from back to front, with what belongs to each mark and each cluster held together. */
export type PictureLayers = {
  /** Eras, bands, document lines, tethers. */
  readonly back: readonly Shape[];
  /** Extents and claims. */
  readonly underMarks: readonly Shape[];
  /** In the order of the picture's own lists. */
  readonly marks: readonly (readonly Shape[])[];
  readonly clusters: readonly (readonly Shape[])[];
  readonly axis: readonly Shape[];
};

export function pictureLayers(picture: ScorePicture, question: ShapesQuestion): PictureLayers {
  return {
    back: [
      ...eraShapes(picture, question),
      ...bandShapes(picture, question),
      ...documentShapes(picture, question),
      ...tetherShapes(picture, question),
    ],
    underMarks: picture.marks.flatMap((mark) => underMarkShapes(mark, picture, question)),
    marks: picture.marks.map((mark) => markShapes(mark, picture, question)),
    clusters: picture.clusters.map((cluster) => clusterShapes(cluster, picture, question)),
    axis: axisShapes(picture, question),
  };
}

/** The axis with what runs down from it, without the marks above. */
export const axisAloneShapes = (picture: ScorePicture, question: ShapesQuestion): readonly Shape[] => [
  ...documentShapes(picture, question),
  ...axisShapes(picture, question),
];

/** From the axis down to the threads, where a document was issued. */
const documentShapes = (
  { axis, axisY, height }: ScorePicture,
  { documents = [] }: ShapesQuestion,
): readonly Shape[] =>
  documents.flatMap((day): Shape[] => {
    const x = axis.x(day + 0.5);
    if (x < axis.left || x > axis.left + axis.width) return [];
    return [{ type: "line", style: "document", x1: x, x2: x, y1: axisY, y2: height }];
  });

/** All layers as one list, as a painter that is in a hurry wants them. */
export function pictureShapes(picture: ScorePicture, question: ShapesQuestion): readonly Shape[] {
  const { back, underMarks, marks, clusters, axis } = pictureLayers(picture, question);
  return [
    ...back,
    ...gather(underMarks, UNDER_MARKS),
    ...gather(marks.flat(), MARKS),
    ...gather(clusters.flat(), MARKS),
    ...axis,
  ];
}

type Types = readonly Shape["type"][];
const UNDER_MARKS: Types = ["line", "rect", "fade", "path", "symbol", "circle", "text"];
const MARKS: Types = ["rect", "symbol", "circle", "text", "line"];

/**
 * Labels never overlap, so that within a layer shapes of one look may follow one another: a painter
 * changes its brush a dozen times instead of several hundred.
 */
function gather(shapes: readonly Shape[], order: Types): readonly Shape[] {
  const types = order.map(() => new Map<string, Shape[]>());
  for (const shape of shapes) {
    const groups = types[order.indexOf(shape.type)];
    assert(groups, "every type of shape has its place among the others");
    const look = lookOf(shape);
    const group = groups.get(look);
    if (group) group.push(shape);
    else groups.set(look, [shape]);
  }
  return types.flatMap((groups) => [...groups.keys()].toSorted().flatMap((look) => groups.get(look) ?? []));
}

function lookOf(shape: Shape): string {
  if (shape.type === "symbol") return ""; // copied, not drawn
  if (shape.type === "glyph") return shape.fill ?? "";
  return shape.type === "circle" ? (shape.fill ?? "") : shape.style;
}

const words = (
  style: Extract<Shape, { type: "text" }>["style"],
  text: string,
  language: Language,
  x: number,
  y: number,
): Shape => ({ type: "text", style, text, language, x, y });

/** A rule between bands, the name of each in the margin before the axis. */
function bandShapes(picture: ScorePicture, question: ShapesQuestion): readonly Shape[] {
  const { axis, bands } = picture;
  return bands.flatMap(({ label, top }, at): Shape[] => {
    if (label === "") return [];
    const text = fitWords(label, axis.width, (part) => question.measure(part, "band", question.language));
    const rule: Shape = {
      type: "line",
      style: "band",
      x1: axis.left,
      x2: axis.left + axis.width,
      y1: top,
      y2: top,
    };
    return [
      ...(at === 0 ? [] : [rule]),
      words("band", text, question.language, axis.left, top + (at === 0 ? 11 : 19)),
    ];
  });
}

/** Down the left of the shapes, from what happened to what reported it, leaving the labels free. */
function tetherShapes({ marks, tethers, axis }: ScorePicture, { chosen }: ShapesQuestion): readonly Shape[] {
  return tethers.flatMap((tether): Shape[] => {
    const from = marks[tether.from];
    const to = marks[tether.to];
    if (!from || !to) return [];
    const x = Math.max(axis.left - 8, from.x - 5);
    const y1 = from.y + 9;
    const y2 = to.y + 9;
    const bend = Math.min(8, Math.abs(y2 - y1) / 2) * Math.sign(y2 - y1);
    const steps: readonly PathStep[] = [
      ["M", from.x, y1],
      ["L", x + 4, y1],
      ["Q", x, y1, x, y1 + bend],
      ["L", x, y2 - bend],
      ["Q", x, y2, x + 8, y2],
      ["L", to.x, y2],
    ];
    const isChosen = chosen !== undefined && (from.at === chosen || to.at === chosen);
    return [{ type: "path", style: isChosen ? "tether-chosen" : "tether", steps }];
  });
}

/** Half of all clusters hold fewer than this many; one that holds as many is drawn half dark. */
const FULL_DENSITY = 1000;
const STRIP = 3;

/** How many, the most important of them by title, and a strip below as dark as they are dense. */
function clusterShapes(cluster: Cluster, { axis }: ScorePicture, question: ShapesQuestion): readonly Shape[] {
  const { columns, language, measure } = question;
  const from = Math.max(axis.left, cluster.from);
  const to = Math.min(axis.left + axis.width, cluster.to);
  if (!(from < to)) return [];
  const count = String(cluster.count);
  const countWidth = measure(count, "count", language);
  const room = to - from - 2;
  const first = cluster.first[0];
  const titleRoom = room - countWidth - 5;
  const title =
    first === undefined || titleRoom < 24
      ? ""
      : fitWords(columns.words.shortTitle(first, language), titleRoom, (text) =>
          measure(text, "cluster-title", language),
        );
  const baseline = cluster.y + cluster.height - STRIP - 2;
  const weight = 0.25 + 0.75 * Math.min(1, Math.log1p(cluster.count) / Math.log(FULL_DENSITY));
  return [
    {
      type: "rect",
      style: "density",
      weight,
      x: from,
      width: Math.max(1, to - from - 1),
      y: cluster.y + cluster.height - STRIP,
      height: STRIP,
    },
    ...(countWidth <= room ? [words("count", count, language, from + 1, baseline)] : []),
    ...(title === "" ? [] : [words("cluster-title", title, language, from + 1 + countWidth + 5, baseline)]),
  ];
}
