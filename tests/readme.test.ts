import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { resolves } from "../src/domain/passage.ts";
import type { Passage } from "../src/domain/passage.ts";
import { runPipeline } from "../src/pipeline/run-pipeline.ts";

/** A newcomer's first page must be true: its examples run, its paths and commands exist. */
const root = path.resolve(import.meta.dirname, "..");
const corpusFolder = path.join(root, "data/cyberspace-governance");
const pages = ["README.md", "docs/architecture.md", "data/README.md"].map((file) => ({
  file,
  text: readFileSync(path.join(root, file), "utf8"),
}));
const readme = pages[0]!.text;

const example = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? "";

function readFolder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).replaceAll(path.sep, "/"), new Uint8Array(readFileSync(file))];
    }),
  );
}

describe("the README", () => {
  test("shows a passage that resolves in its source", () => {
    const passage: Passage = JSON.parse(example("json"));
    const text = readFileSync(path.join(corpusFolder, "sources", `${passage.sourceId}.txt`), "utf8");
    expect(resolves(passage, text)).toBe(true);
  });

  test("shows a decision that builds when it is added to the first corpus", async () => {
    const files = readFolder(corpusFolder);
    const curation = new TextDecoder().decode(files.get("curation.yaml"));
    files.set("curation.yaml", new TextEncoder().encode(`${curation.trimEnd()}\n\n${example("yaml")}`));
    const built = await runPipeline(files);
    expect(built.ok ? [] : built.problems).toEqual([]);
    const added = built.ok ? built.value.events.find(({ id }) => id === "two-days-in-april") : undefined;
    expect(added?.passages[0]?.exact).toBe("from Friday to Saturday");
  });
});

describe("what the pages for developers name", () => {
  test.each(pages)("every npm script in $file exists", ({ text }) => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    const named = [...text.matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map((match) => match[1]!);
    expect(named.filter((name) => name !== "ci" && scripts[name] === undefined)).toEqual([]);
  });

  test.each(pages)("every path in $file exists", ({ file, text }) => {
    const quoted = [...text.matchAll(/`((?:src|tests|docs|data|public|scripts)\/[^`<*\s]*)`/g)].map(
      (m) => m[1]!,
    );
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) =>
      path.posix.join(path.posix.dirname(file), match[1]!),
    );
    const mayBeMissing = /^public\/corpora|^src\/(?:compare|modes)$|^docs\/screenshots/; // built, planned, made by a test
    const missing = [...quoted, ...linked].filter(
      (name) => !mayBeMissing.test(name) && !existsSync(path.join(root, name)),
    );
    expect(missing).toEqual([]);
  });
});
