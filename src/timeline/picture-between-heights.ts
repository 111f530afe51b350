import type { PlacedMark, ScorePicture } from "./score-picture.ts";

/** How far rings and brackets reach beyond the row of their mark, and words of the axis beyond it. */
const REACH = 24;

/**
 * What of a picture is seen between two heights, in its CSS pixels, with every tether that crosses them:
 * for painting only. What stands elsewhere is left out, and with it the words it would have cost.
 */
export function pictureBetweenHeights(picture: ScorePicture, from: number, to: number): ScorePicture {
  if (from <= 0 && to >= picture.height) return picture;
  const isSeen = ({ y, height }: { readonly y: number; readonly height: number }): boolean =>
    y + height + REACH >= from && y - REACH <= to;
  const isKept = picture.marks.map(isSeen);
  const tethers = picture.tethers.filter((tether) => {
    const ends = [picture.marks[tether.from]?.y ?? 0, picture.marks[tether.to]?.y ?? 0];
    const top = Math.min(...ends);
    return isSeen({ y: top, height: Math.max(...ends) - top });
  });
  for (const tether of tethers) isKept[tether.from] = isKept[tether.to] = true;
  const marks: PlacedMark[] = [];
  const placeOf: number[] = [];
  for (const [place, mark] of picture.marks.entries()) {
    if (isKept[place]) placeOf[place] = marks.push(mark) - 1;
  }
  const hasAxis = isSeen({ y: picture.axisY, height: 0 });
  return {
    ...picture,
    marks,
    tethers: tethers.map((tether) => ({ from: placeOf[tether.from] ?? 0, to: placeOf[tether.to] ?? 0 })),
    clusters: picture.clusters.filter(isSeen),
    ...(!hasAxis && { ticks: [] }),
  };
}
