/** Year, month and day of the first day of an EDTF value; `X` where unknown. */
export type DayShape = { readonly year: string; readonly month?: string; readonly day?: string };

const SHAPES = new Map<string, DayShape | undefined>();
const MOST_SHAPES = 10_000;

export function firstDay(edtf: string | undefined): DayShape | undefined {
  if (edtf === undefined) return undefined;
  const known = SHAPES.get(edtf);
  if (known !== undefined || SHAPES.has(edtf)) return known;
  if (SHAPES.size >= MOST_SHAPES) SHAPES.clear();
  const shape = readShape(edtf);
  SHAPES.set(edtf, shape);
  return shape;
}

function readShape(edtf: string): DayShape | undefined {
  const match =
    /^[[{]?(?:\.\.)?([\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?(?:-[?~%]?([\dX]{2})[?~%]?)?/.exec(edtf);
  if (match?.[1] === undefined) return undefined;
  const [, year, month, day] = match;
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** True when nothing in the two shapes speaks against one day; X fits every digit. */
export function mayBeSameDay(a: DayShape | undefined, b: DayShape | undefined): boolean {
  if (!a || !b) return true;
  return fits(a.year, b.year) && fits(a.month, b.month) && fits(a.day, b.day);
}

/** Both name a day and the month, and no digit differs. */
export const isSameDay = (a: DayShape | undefined, b: DayShape | undefined): boolean =>
  a?.day !== undefined && b?.day !== undefined && mayBeSameDay(a, b);

function fits(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  for (let index = 0; index < a.length; index += 1)
    if (a[index] !== "X" && b[index] !== "X" && a[index] !== b[index]) return false;
  return true;
}
