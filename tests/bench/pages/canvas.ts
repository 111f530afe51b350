/**
 * What a canvas costs by itself: nothing drawn on it, every event a rectangle, or every event a pixel
 * written into a buffer. `canvas.html?draws=rectangles&count=10000`
 */
import { assert } from "../../../src/base/assert.ts";
import { FIRST_DAY, LAST_DAY } from "../synthetic-date.ts";
import { makeSyntheticColumns } from "../make-synthetic-columns.ts";

const query = new URLSearchParams(location.search);
const canvas = document.querySelector("canvas");
const context = canvas?.getContext("2d");
assert(canvas && context, "the page has a canvas");
const [width, height] = [window.innerWidth, window.innerHeight];
canvas.width = width;
canvas.height = height;

const { count, earliest, latest, lane } = makeSyntheticColumns(Number(query.get("count") ?? 0));
const pixels = new ImageData(width, height);
const words = new Uint32Array(pixels.data.buffer);
const COLOURS = [0xff1b4f72, 0xff7b241c, 0xff1d8348, 0xff6c3483];
const ROWS = 90;
const ROW = height / ROWS;
const rowOf = (at: number): number => ((lane[at] ?? 0) * 11 + (at % 11)) % ROWS;

let from = FIRST_DAY;
let perDay = width / (LAST_DAY - FIRST_DAY);

const PAINTERS = {
  empty: () => context.clearRect(0, 0, width, height),
  rectangles: () => {
    context.clearRect(0, 0, width, height);
    context.fillStyle = "#1b4f72";
    for (let at = 0; at < count; at += 1) {
      const x = ((earliest[at] ?? 0) - from) * perDay;
      const long = Math.max(2, ((latest[at] ?? 0) - (earliest[at] ?? 0)) * perDay);
      if (x < width && x + long > 0) context.fillRect(x, rowOf(at) * ROW, Math.min(long, width), ROW - 1);
    }
  },
  pixels: () => {
    words.fill(0);
    for (let at = 0; at < count; at += 1) {
      const x = Math.floor(((earliest[at] ?? 0) - from) * perDay);
      if (x < 0 || x >= width) continue;
      const y = Math.floor(rowOf(at) * ROW);
      words[y * width + x] = COLOURS[at % COLOURS.length] ?? 0;
    }
    context.putImageData(pixels, 0, 0);
  },
} as const;
const draws = query.get("draws") ?? "empty";
const paint = PAINTERS[draws === "rectangles" || draws === "pixels" ? draws : "empty"];

let isAsked = false;
function repaint(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    paint();
  });
}

canvas.addEventListener(
  "wheel",
  (event) => {
    event.preventDefault();
    const factor = 2 ** (-event.deltaY * 0.002);
    from += event.offsetX / perDay - event.offsetX / (perDay * factor);
    perDay *= factor;
    repaint();
  },
  { passive: false },
);
canvas.addEventListener("pointermove", (event) => {
  if (event.buttons !== 1) return;
  from -= event.movementX / perDay;
  repaint();
});

paint();
performance.mark("throughline:drawn");
