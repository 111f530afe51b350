import { expect, test } from "vitest";
import { readSourceFiles } from "../../support/source-files.ts";

const BUILD_ONLY = ["yaml", "edtf", "@valibot/to-json-schema"];
const WORKER = "pipeline/pipeline.worker.ts";

/** Everything that comes along when this file is loaded; the worker is loaded on its own, when asked for. */
function loadedWith(entry: string): ReadonlySet<string> {
  const files = new Map(readSourceFiles().map((file) => [file.path, file]));
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path) || path === WORKER) return;
    loaded.add(path);
    for (const { specifier, target } of files.get(path)?.imports ?? []) {
      if (target === undefined) loaded.add(specifier);
      else visit(target);
    }
  };
  visit(entry);
  return loaded;
}

test.each(["main.tsx", "corpus/read-corpus.ts", "pipeline/pipeline-client.ts"])(
  "%s loads none of the packages that only building needs",
  (entry) => {
    const loaded = loadedWith(entry);
    expect(BUILD_ONLY.filter((name) => loaded.has(name))).toEqual([]);
  },
);

test("the worker brings YAML, so the test above would notice it", () => {
  expect(loadedWith("pipeline/run-pipeline.ts").has("yaml")).toBe(true);
});
