import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_KINDS } from "../../src/domain/timeline-event.ts";
import { drawSvg } from "../../src/timeline/sheet/draw-svg.ts";
import { PAPER_PALETTE } from "../../src/timeline/sheet/paper-palette.ts";
import { scoreParts } from "../../src/timeline/sheet/score-parts.ts";
import { writeXml } from "../../src/timeline/sheet/svg-node.ts";
import { makeMark, makePicture, makeShapesQuestion } from "../support/make-picture.ts";

type Sketch = { readonly title: string; readonly address?: string; readonly isForced?: boolean };

const write = ({ title, address, isForced = false }: Sketch): string => {
  const picture = makePicture({
    marks: EVENT_KINDS.map((_, at) => makeMark({ at, y: at * 18, opensRight: at === 1 })),
    clusters: [
      {
        band: "",
        from: 1,
        to: 999,
        y: 9,
        height: 16,
        count: 2,
        first: [0],
        window: { from: 0, to: 1 },
        cell: { track: 0, level: 0, from: 0, to: 2 },
      },
    ],
  });
  const question = makeShapesQuestion(
    EVENT_KINDS.map((kind) => ({ kind, title, basis: "inferred" })),
    { chosen: 2 },
  );
  const parts = scoreParts(picture, question, {
    event: (at) => ({ name: `${title}, ${at}`, ...(address !== undefined && { address }) }),
    counted: (count) => `${count} more`,
  });
  return writeXml(
    drawSvg(
      { width: 1200, height: 226, parts },
      { palette: { ...PAPER_PALETTE, isForced }, language: "en", title, description: title },
    ),
  );
};
const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");
const childTitle = (element: Element) => [...element.children].find(({ tagName }) => tagName === "title");

const HOSTILE = [
  '"><script>alert(1)</script>',
  "</text><image href='x' onerror='alert(1)'/>",
  "]]><![CDATA[<script>alert(1)</script>",
  "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
  "\u0000\u0008\u001b \ud800 \udfff \ufffe \uffff",
  "javascript:alert(1)",
];

describe("an SVG document of the score", () => {
  test("holds every title as text that can be searched and selected", () => {
    const document = parse(write({ title: 'Conference <2018> & "more"' }));
    const texts = [...document.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts.filter((text) => text === 'Conference <2018> & "more"')).toHaveLength(
      EVENT_KINDS.length + 1, // the cluster names the first of what it holds
    );
  });

  test("has one group per mark, with a name", () => {
    const document = parse(write({ title: "Conference" }));
    const names = [...document.querySelectorAll("g")].flatMap(
      (group) => childTitle(group)?.textContent ?? [],
    );
    expect(names).toEqual([...EVENT_KINDS.map((_, at) => `Conference, ${at}`), "2 more"]);
    expect(childTitle(document.documentElement)?.textContent).toBe("Conference");
    expect(document.documentElement.getAttribute("role")).toBe("img");
    expect(document.querySelector("svg > desc")?.textContent).toBe("Conference");
  });

  test("leads to each event at its address, and to nothing that is no address of the web", () => {
    const links = (address: string) =>
      [...parse(write({ title: "a", address })).querySelectorAll("a")].map((a) => a.getAttribute("href"));
    expect(links("https://example.org/?a=1&b=2#x")).toEqual(
      EVENT_KINDS.map(() => "https://example.org/?a=1&b=2#x"),
    );
    for (const address of [
      "javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "//evil.example",
    ]) {
      expect(links(address)).toEqual([]);
    }
  });

  test.each(HOSTILE)("takes %j for words", (title) => {
    const document = parse(write({ title }));
    expect(document.querySelector("parsererror, script, image, foreignObject")).toBeNull();
    const attributes = [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith("on") || name.includes("href"))).toEqual([]);
  });

  test("is well formed whatever the titles are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect(parse(write({ title })).documentElement.tagName).toBe("svg");
      }),
      { numRuns: 12 },
    );
  });

  test("stands alone: it names no other file and holds no script", () => {
    const svg = write({ title: "Conference" });
    expect(svg).not.toMatch(/href|<script|<style|@import|data:/);
    expect([...svg.matchAll(/url\(#([^)]+)\)/g)].every(([, id]) => svg.includes(`id="${id}"`))).toBe(true);
  });

  test("names a font with Chinese characters for every text", () => {
    const fonts = [...parse(write({ title: "会议" })).querySelectorAll("text")].map((text) =>
      text.getAttribute("font-family"),
    );
    expect(fonts.filter((font) => !font?.includes("CJK SC"))).toEqual([]);
  });

  test("is the same for the same picture", () => {
    expect(write({ title: "Conference" })).toBe(write({ title: "Conference" }));
  });

  test("in forced colours makes nothing faint", () => {
    expect(write({ title: "Conference" })).toContain("fill-opacity");
    expect(write({ title: "Conference", isForced: true })).not.toContain("fill-opacity");
  });
});
