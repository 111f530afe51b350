/** More are forgotten, all at once. */
const MOST = 50_000;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/**
 * Width of a label in CSS pixels. Without a canvas (a privacy setting, a test environment)
 * it is estimated: 0.56 em for a Latin letter, 1 em for a Han character.
 */
export function measureText(text: string, font: string, size: number): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context === undefined) context = document.createElement("canvas").getContext("2d");
  let width = 0;
  if (context) {
    context.font = font;
    width = context.measureText(text).width;
  } else {
    for (const character of text)
      width += size * (/\p{Script=Han}|[，。、《》“”？]/u.test(character) ? 1 : 0.56);
  }
  if (widths.size > MOST) widths.clear();
  widths.set(key, width);
  return width;
}
