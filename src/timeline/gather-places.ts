/** Neighbours that stand as one; `from` and `to` are indices into the places given, `to` exclusive. */
export type Gathering = { readonly from: number; readonly to: number; readonly middle: number };

/**
 * Gathers sorted places from left to right: each joins the gathering before it as long as it is less
 * than `distance` from the middle of that. So neighbouring middles are at least the distance apart,
 * and no gathering is as wide as twice the distance. What `mayJoin` holds apart stays apart.
 *
 *     places      ·· ·       ·          ····
 *     gatherings  [o ]      [o]         [ o]
 */
export function gatherPlaces(
  places: readonly number[],
  distance: number,
  mayJoin: (a: number, b: number) => boolean = () => true,
): readonly Gathering[] {
  const made: Gathering[] = [];
  places.forEach((place, at) => {
    const last = made.at(-1);
    if (last && place - last.middle < distance && mayJoin(at - 1, at)) {
      const middle = ((places[last.from] ?? place) + place) / 2;
      made[made.length - 1] = { from: last.from, to: at + 1, middle };
    } else {
      made.push({ from: at, to: at + 1, middle: place });
    }
  });
  return made;
}
