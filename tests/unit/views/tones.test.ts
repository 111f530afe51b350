import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/views/look/tones.css", "utf8");

/** The tones a rule sets, by name. */
function tonesOf(selector: string): ReadonlyMap<string, string> {
  const [, rule = ""] = css.split(`\n${selector} {`);
  const [body = ""] = rule.split("\n}");
  return new Map(
    [...body.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const light = tonesOf(":root");
const themes = { light, dark: tonesOf(':root:where([data-theme="dark"])') };

test("the night has a tone for every tone of the day", () => {
  expect([...themes.dark.keys()]).toEqual([...light.keys()]);
});

describe.each(Object.entries(themes))("in the %s page", (_name, tones) => {
  const on = (ground: string) => (tone: string) => contrast(tones.get(tone)!, tones.get(ground)!);

  test("words are read on paper, on sheets and on what is lit", () => {
    for (const ground of ["paper", "sheet"]) {
      const ratio = on(ground);
      expect(ratio("ink")).toBeGreaterThanOrEqual(7);
      for (const tone of ["quiet", "accent", "recede"])
        expect([tone, ratio(tone) >= 4.5]).toEqual([tone, true]);
    }
    expect(on("lit")("ink")).toBeGreaterThanOrEqual(7);
    expect(on("faint")("quiet")).toBeGreaterThanOrEqual(4.5);
  });

  test("families are words as well as shapes", () => {
    for (let family = 1; family <= 5; family += 1) {
      expect([family, on("paper")(`family-${family}`) >= 4.5]).toEqual([family, true]);
    }
  });

  test("shapes stand out from the paper", () => {
    expect(on("paper")("proposed")).toBeGreaterThanOrEqual(3);
  });
});
