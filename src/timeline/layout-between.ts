import type { Band, PlacedMark, ScorePicture } from "./score-picture.ts";

/** A picture on its way to another: how far each of its marks is there, 0 invisible … 1. */
export type PictureBetween = ScorePicture & {
  /** By place in `marks`. Marks of both pictures are fully there; newcomers come, others leave. */
  readonly opacities: readonly number[];
};

/**
 * The picture at `t` (0 … 1) between two of the same corpus. Marks are matched by `at` and move on
 * straight lines; bands move; axis, ticks, gaps, eras and clusters change over half way.
 */
export function pictureBetween(a: ScorePicture, b: ScorePicture, t: number): PictureBetween {
  const share = t > 0 ? Math.min(1, t) : 0; // not a number: the beginning
  const frame = share < 0.5 ? a : b;
  const before = new Map(a.marks.map((mark) => [mark.at, mark]));
  const after = new Map(b.marks.map((mark) => [mark.at, mark]));
  const moving = [
    ...a.marks.map((mark): Moving => {
      const to = after.get(mark.at);
      return to ? { mark: markBetween(mark, to, share), opacity: 1 } : { mark, opacity: 1 - share };
    }),
    ...b.marks.filter(({ at }) => !before.has(at)).map((mark): Moving => ({ mark, opacity: share })),
  ]
    .filter(({ opacity }) => opacity > 0)
    .toSorted((x, y) => x.mark.at - y.mark.at);
  const placeOf = new Map(moving.map(({ mark }, place) => [mark.at, place]));
  return {
    ...frame,
    height: mix(a.height, b.height, share),
    axisY: mix(a.axisY, b.axisY, share),
    bands: bandsBetween(a, b, share),
    marks: moving.map(({ mark }) => mark),
    opacities: moving.map(({ opacity }) => opacity),
    tethers: frame.tethers.flatMap((tether) => {
      const from = placeOf.get(frame.marks[tether.from]?.at ?? -1);
      const to = placeOf.get(frame.marks[tether.to]?.at ?? -1);
      return from === undefined || to === undefined ? [] : [{ from, to }];
    }),
  };
}

type Moving = { readonly mark: PlacedMark; readonly opacity: number };

const mix = (from: number, to: number, share: number): number => from * (1 - share) + to * share;

function markBetween(a: PlacedMark, b: PlacedMark, share: number): PlacedMark {
  const nearer = share < 0.5 ? a : b;
  const { otherX: _, ...rest } = nearer;
  return {
    ...rest,
    x: mix(a.x, b.x, share),
    y: mix(a.y, b.y, share),
    width: mix(a.width, b.width, share),
    from: mix(a.from, b.from, share),
    to: mix(a.to, b.to, share),
    ghosts: share === 0 ? a.ghosts : share === 1 ? b.ghosts : [],
    ...(share === 0 && a.otherX !== undefined && { otherX: a.otherX }),
    ...(share === 1 && b.otherX !== undefined && { otherX: b.otherX }),
  };
}

function bandsBetween(a: ScorePicture, b: ScorePicture, share: number): readonly Band[] {
  const before = new Map(a.bands.map((band) => [band.id, band]));
  return (share < 0.5 ? a : b).bands.map((band) => {
    const from = before.get(band.id);
    const to = b.bands.find(({ id }) => id === band.id);
    if (!from || !to) return band;
    return { ...band, top: mix(from.top, to.top, share), height: mix(from.height, to.height, share) };
  });
}
