import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PAPER_PALETTE, PRINT_PALETTE } from "../../../../src/timeline/sheet/paper-palette.ts";
import { TONES } from "../../../../src/timeline/shape-styles.ts";

const css = readFileSync("src/views/look/tones.css", "utf8");
const light = css.slice(css.indexOf(":root {"), css.indexOf("}"));

test.each(TONES)("on paper %s is what it is on the light page", (tone) => {
  expect(new RegExp(`--${tone}: (#[0-9a-f]{6});`).exec(light)?.[1]).toBe(PAPER_PALETTE.tones[tone]);
});

test("in print the paper is the printer's", () => {
  expect(PRINT_PALETTE.tones).toMatchObject({ paper: "#ffffff", ink: "#000000" });
});
