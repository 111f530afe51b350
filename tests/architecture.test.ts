import { describe, expect, test } from "vitest";
import {
  findCycles,
  findImports,
  listFiles,
  readSource,
  readSourceFiles,
  withoutComments,
} from "./support/source-files.ts";

/** Who may import whom. Adding an arrow is a design decision: explain it in the commit. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  domain: ["base"],
  documents: ["base", "domain"],
  extraction: ["base", "domain"],
  corpus: ["base", "domain"],
  pipeline: ["base", "domain", "documents", "extraction", "corpus", "state", "lessons"],
  cli: ["base", "domain", "documents", "extraction", "corpus", "pipeline"],
  timeline: ["base", "domain"],
  reader: ["base", "domain"],
  themes: ["base", "domain"],
  compare: ["base", "domain"],
  cite: ["base", "domain"],
  concordance: ["base", "domain"],
  search: ["base", "domain", "concordance"],
  state: ["base", "domain"],
  lessons: ["base", "domain", "state"],
  selectors: [
    "base",
    "domain",
    "state",
    "lessons",
    "timeline",
    "reader",
    "themes",
    "compare",
    "concordance",
    "cite",
  ],
  modes: ["base", "domain", "state"],
  notebook: ["base", "domain", "state"],
  offline: ["base"],
  storage: ["base", "notebook"],
  guest: ["base", "domain", "state", "modes"],
  views: [
    "base",
    "domain",
    "state",
    "lessons",
    "selectors",
    "timeline",
    "reader",
    "themes",
    "compare",
    "cite",
    "concordance",
    "search",
    "modes",
    "notebook",
    "offline",
    "guest",
  ],
};

/** Entries, directly in src, may import everything. */
const ENTRIES = [
  "align-texts.ts",
  "corpus-address.ts",
  "embed-start.ts",
  "embed.tsx",
  "first-request.ts",
  "keep-notes.ts",
  "keep-site.tsx",
  "main.tsx",
  "open-corpus.ts",
  "open-embedded.ts",
  "open-files.ts",
  "presenter.ts",
  "read-guest-settings.ts",
  "read-lesson.ts",
  "request-corpus.ts",
  "throughline-embed.ts",
  "trusted-types.ts",
];

/** Packages that belong in few places, and the folders (or entries) where they may be named. */
const PACKAGE_HOMES: readonly { readonly packages: RegExp; readonly homes: readonly string[] }[] = [
  { packages: /^(?:react|react-dom)(?:\/|$)/, homes: ["views/", "main.tsx", "embed.tsx", "keep-site.tsx"] },
  { packages: /^d3(?:-|$)/, homes: ["timeline/", "themes/", "views/"] },
  { packages: /^(?:edtf|yaml)(?:\/|$)/, homes: ["extraction/dating/", "pipeline/", "cli/"] },
  { packages: /^node:/, homes: ["cli/"] },
  { packages: /^minisearch(?:\/|$)/, homes: ["search/"] },
  { packages: /^idb(?:\/|$)/, homes: ["storage/"] },
];

/** What must give the same result everywhere and on every day. */
const DETERMINISTIC = ["base", "domain", "documents", "extraction", "corpus", "pipeline"];
const CLOCK_OR_CHANCE = /\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b/;

const MAX_LINES = 300;
const MAX_COMPONENT_LINES = 150;
const MAX_README_LINES = 10;

/** Longer files, each with its reason. A file that has become short again must leave the list. */
const EXCUSED: Readonly<Record<string, string>> = {};

const files = readSourceFiles();
const code = files.filter((file) => !file.path.endsWith(".css"));
const folders = [...new Set(files.map((file) => file.folder))].filter((folder) => !folder.includes("."));

const lineCount = (text: string): number => text.trimEnd().split("\n").length;
const limitOf = (file: string): number =>
  file.startsWith("views/") && file.endsWith(".tsx") ? MAX_COMPONENT_LINES : MAX_LINES;

describe("who may import whom", () => {
  test("every folder of src has its line in the table", () => {
    expect(folders.filter((folder) => MAY_IMPORT[folder] === undefined)).toEqual([]);
  });

  test("only the entries stand directly in src", () => {
    const loose = files.filter((file) => file.folder.includes(".") && !file.path.endsWith(".css"));
    expect(loose.map((file) => file.path).filter((file) => !ENTRIES.includes(file))).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))("src/%s imports only what it may", (folder, allowed) => {
    const offences = files
      .filter((file) => file.folder === folder)
      .flatMap((file) => file.imports.map(({ target }) => ({ file: file.path, target })))
      .filter(({ target }) => {
        const to = target?.split("/")[0];
        return to !== undefined && to !== folder && !allowed.includes(to);
      })
      .map(({ file, target }) => `${file} → ${target}`);
    expect(offences).toEqual([]);
  });

  test.each(PACKAGE_HOMES)("packages like $packages are named only in $homes", ({ packages, homes }) => {
    const offences = files
      .filter((file) => !homes.some((home) => file.path.startsWith(home)))
      .flatMap((file) => file.imports.map(({ specifier }) => ({ file: file.path, specifier })))
      .filter(({ specifier }) => packages.test(specifier))
      .map(({ file, specifier }) => `${file} → ${specifier}`);
    expect(offences).toEqual([]);
  });

  test("imports never run in a circle", () => {
    expect(findCycles(files).map((cycle) => cycle.join(" → "))).toEqual([]);
  });
});

describe("how a file is made", () => {
  test(`no file has more than ${MAX_LINES} lines, no component more than ${MAX_COMPONENT_LINES}, unless excused`, () => {
    const long = files
      .filter((file) => lineCount(file.text) > limitOf(file.path) && EXCUSED[file.path] === undefined)
      .map((file) => `${file.path}: ${lineCount(file.text)} lines, at most ${limitOf(file.path)}`);
    expect(long).toEqual([]);
  });

  test("every excuse is still needed", () => {
    const needless = Object.keys(EXCUSED).filter((excused) => {
      const file = files.find(({ path }) => path === excused);
      return file === undefined || lineCount(file.text) <= limitOf(excused);
    });
    expect(needless).toEqual([]);
  });

  test("exports have names", () => {
    expect(code.filter((file) => /^export default\b/m.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test("nothing is left to do in a comment", () => {
    expect(files.filter((file) => /\b(?:TODO|FIXME)\b/.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test("what is computed from the texts depends on no clock and no chance", () => {
    const offences = code
      .filter((file) => DETERMINISTIC.includes(file.folder))
      .filter((file) => CLOCK_OR_CHANCE.test(withoutComments(file.text)));
    expect(offences.map((file) => file.path)).toEqual([]);
  });
});

describe("what a folder says of itself", () => {
  const readmes = listFiles().filter((file) => file.endsWith("README.md"));

  test("every folder of src has a README", () => {
    expect(folders.filter((folder) => !readmes.includes(`${folder}/README.md`))).toEqual([]);
  });

  test(`no README in src is longer than ${MAX_README_LINES} lines`, () => {
    expect(readmes.filter((file) => lineCount(readSource(file)) > MAX_README_LINES)).toEqual([]);
  });
});

describe("the scan behind these tests", () => {
  test("sees every way of importing, and none in a comment", () => {
    const text = [
      'import "./style.css";',
      'import type { Span } from "../domain/span.ts";',
      'import {\n  a,\n  b,\n} from "d3";',
      'export { c } from "./c.ts";',
      'const later = import("./later.ts");',
      'new Worker(new URL("../pipeline/pipeline.worker.ts", import.meta.url), { type: "module" });',
      '// import "./commented.ts";',
      '/** import "./documented.ts"; */',
      'const address = "https://example.org"; // import "./trailing.ts"',
    ].join("\n");
    expect(findImports("views/a.ts", text)).toEqual([
      { specifier: "./style.css", target: "views/style.css" },
      { specifier: "../domain/span.ts", target: "domain/span.ts" },
      { specifier: "d3" },
      { specifier: "./c.ts", target: "views/c.ts" },
      { specifier: "./later.ts", target: "views/later.ts" },
      { specifier: "../pipeline/pipeline.worker.ts", target: "pipeline/pipeline.worker.ts" },
    ]);
  });

  test("finds a circle through three files", () => {
    const file = (name: string, target: string) => ({
      path: name,
      folder: "a",
      text: "",
      imports: [{ specifier: target, target }],
    });
    const files = [file("entry", "x"), file("x", "y"), file("y", "z"), file("z", "x")];
    expect(findCycles(files)).toEqual([["x", "y", "z", "x"]]);
  });
});
