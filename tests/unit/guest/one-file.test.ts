import { expect, test } from "vitest";
import { fillOneFile, ROOM } from "../../../src/guest/one-file.ts";
import { scormManifest } from "../../../src/guest/scorm.ts";

test("texts that hold markup stay text in a page that is one file", () => {
  const template = `<title>${ROOM.title}</title><script type="application/json">${ROOM.settings}|${ROOM.corpus}</script>`;
  const corpus = { text: "</script><script>alert(1)</script><!-- $& $1" };
  const page = fillOneFile(template, { title: "A", corpus, settings: { view: "#v=1" } });
  expect(page.match(/<\/?script/g)).toHaveLength(2);
  const [, data = ""] = /\|(.*)<\/script>$/s.exec(page) ?? [];
  expect(JSON.parse(data)).toEqual(corpus);
});

test("18 (G): the manifest is of SCORM 1.2 and names its only file, whatever the title", () => {
  const manifest = scormManifest("five", `A & B "<C>"`);
  expect(manifest).toContain("<schemaversion>1.2</schemaversion>");
  expect(manifest).toMatch(/<resource [^>]*href="index\.html">\s*<file href="index\.html"\/>/);
  expect(manifest).toContain("<title>A &amp; B &quot;&lt;C&gt;&quot;</title>");
});
