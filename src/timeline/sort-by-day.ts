/**
 * Puts places of days into the order of those days, in place; equal days by their place, and what no
 * text dates (`Infinity`) last.
 */
export function sortByDay(order: Uint32Array, days: Float64Array): void {
  const { length } = order;
  let isSorted = true;
  let areWhole = true;
  let least = Infinity;
  let most = -Infinity;
  let before = -Infinity;
  for (const place of order) {
    const day = days[place] ?? 0;
    if (day < before) isSorted = false;
    before = day;
    if (day === Infinity) continue;
    areWhole &&= Number.isInteger(day);
    least = Math.min(least, day);
    most = Math.max(most, day);
  }
  if (isSorted) return;
  // Day and place in one number: sorting plain numbers is several times as fast as sorting by a function.
  if (areWhole && (most - least + 2) * length < 2 ** 53) {
    const keys = new Float64Array(length);
    for (let at = 0; at < length; at += 1) {
      const day = Math.min(days[order[at] ?? 0] ?? 0, most + 1);
      keys[at] = (day - least) * length + at;
    }
    keys.sort();
    const given = order.slice();
    for (let at = 0; at < length; at += 1) order[at] = given[(keys[at] ?? 0) % length] ?? 0;
  } else {
    order.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  }
}
