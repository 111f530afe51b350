import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { compileCheck } from "../../../src/corpus/compile-check.ts";
import { corpusSchema } from "../../../src/corpus/corpus-format.ts";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";

/** Whatever JSON gives. */
type Loose = ReturnType<typeof JSON.parse>;
type Path = readonly string[];

const hasItsShape = compileCheck(corpusSchema);
const copy = (): Loose => JSON.parse(JSON.stringify(makeCorpus()));

/** Paths to every value of a corpus, lists and objects included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}
const paths = pathsOf(copy()).filter(({ length }) => length > 0);

/** One mistake at one place: another value, a key too many, one missing, a thing twice, a number moved. */
const anyMistake = fc.record({
  path: fc.constantFrom(...paths),
  how: fc.constantFrom("replace", "remove", "add", "repeat", "shift"),
  key: fc.constantFrom("id", "note", "laneId", "__proto__", "constructor", "0", ""),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("", "a b", "2020-02-30", "2020-03-04", "2020/2018", "gone", -1, 0.5, 1e300, [], {}),
  ),
});
type Mistake = typeof anyMistake extends fc.Arbitrary<infer T> ? T : never;

function make(file: Loose, { path, how, key, value }: Mistake): void {
  const parent = path.slice(0, -1).reduce((at, step) => at?.[step], file);
  const last = path.at(-1) ?? "";
  const found = parent?.[last];
  if (typeof parent !== "object" || parent === null) return;
  if (how === "replace") parent[last] = value;
  else if (how === "remove") delete parent[last];
  else if (how === "repeat" && Array.isArray(found)) found.push(found[0]);
  else if (how === "shift" && typeof found === "number") parent[last] = found + 1;
  else if (how === "add" && typeof found === "object" && found !== null) {
    Object.defineProperty(found, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

const damaged = (mistakes: readonly Mistake[]): string => {
  const file = copy();
  for (const mistake of mistakes) make(file, mistake);
  return JSON.stringify(file);
};

describe("the quick way through the door", () => {
  test("is open to every sound corpus", () => {
    expect(hasItsShape(copy())).toBe(true);
  });

  test("lets nothing through that the schema refuses or changes", () => {
    fc.assert(
      fc.property(fc.array(anyMistake, { minLength: 1, maxLength: 2 }), (mistakes) => {
        const file: Loose = JSON.parse(damaged(mistakes));
        const { success, output } = v.safeParse(corpusSchema, file);
        const isUntouched = success && isDeepStrictEqual(output, file);
        if (hasItsShape(file)) expect(success).toBe(true);
        if (isUntouched) expect(hasItsShape(file)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test("gives the same corpus and the same problems as the slow way, whatever the mistakes", () => {
    fc.assert(
      fc.property(fc.array(anyMistake, { maxLength: 2 }), (mistakes) => {
        const text = damaged(mistakes);
        expect(readCorpus(text)).toEqual(readCorpus(JSON.parse(text)));
      }),
      { numRuns: 1500 },
    );
  });

  test("leaves no key behind that is not part of the format", () => {
    const poisoned = JSON.stringify(makeCorpus()).replace("{", '{"__proto__":{"polluted":true},');
    expect(hasItsShape(JSON.parse(poisoned))).toBe(false);
  });

  test.each([NaN, Infinity, -1, 1.5, "1", null])("%s is no offset", (start) => {
    const file = copy();
    file.occurrences[0].passage.start = start;
    expect(hasItsShape(file)).toBe(false);
  });

  test("does not know what the format does not use", () => {
    expect(() => compileCheck(v.date())).toThrow('no quick check for "date"');
    expect(() => compileCheck(v.pipe(v.string(), v.trim()))).toThrow('no quick check for "trim"');
  });
});
