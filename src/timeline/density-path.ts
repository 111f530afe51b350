/**
 * Counts per bin as the outline of a filled shape, in an SVG path: bins from left to right over
 * `width` pixels, standing on `bottom`. Heights go with the square root, so that a single event is
 * seen beside a day of thousands; `most` is the count that fills the height.
 */
export function densityPath(
  counts: Uint32Array,
  most: number,
  width: number,
  height: number,
  bottom: number,
): string {
  if (most === 0) return "";
  const step = width / counts.length;
  const parts: string[] = [];
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const tall = Math.max(2, Math.sqrt(count / most) * height);
    parts.push(`M${round(bin * step)} ${bottom}v${round(-tall)}h${round(step)}v${round(tall)}z`);
  });
  return parts.join("");
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
