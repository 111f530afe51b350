import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embedAddress, embedCode } from "../../../src/guest/embed-code.ts";

const asked = {
  page: "https://host.example/timelines/?corpus=corpora/a.corpus.json",
  show: "score",
  view: "#v=1&sel=event:e1",
  height: 640,
  title: 'A "title"',
  link: "Open it",
} as const;

describe("code for another page", () => {
  test("names the page for frames beside the whole page, with its corpus and what it shows", () => {
    expect(embedAddress(asked)).toBe(
      "https://host.example/timelines/embed.html?corpus=corpora%2Fa.corpus.json&show=score#v=1&sel=event:e1",
    );
  });

  test("9 (G): is one frame with a name, a height and its permissions, and a plain link after it", () => {
    const code = embedCode(asked);
    expect(code.match(/<iframe /g)).toHaveLength(1);
    expect(code).toMatch(/ src="https:[^"]+" title="A &quot;title&quot;" width="100%" height="640"/);
    expect(code).toMatch(/ loading="lazy" allow="fullscreen; clipboard-write" allowfullscreen/);
    expect(code).toMatch(/ referrerpolicy="strict-origin-when-cross-origin"><\/iframe>\n<p><a href="https:/);
  });

  test("9 (G): holds no more than two elements and a paragraph, whatever a title says", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant('"><script>alert(1)</script>')), (title) => {
        const tags = embedCode({ ...asked, title, link: title }).match(/<\/?[a-z]+/g);
        expect(tags).toEqual(["<iframe", "</iframe", "<p", "<a", "</a", "</p"]);
      }),
    );
  });
});
