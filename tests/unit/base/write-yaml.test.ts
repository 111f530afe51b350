import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { writeYaml } from "../../../src/base/write-yaml.ts";

const key = fc.stringMatching(/^[a-z][a-z_]{0,8}$/);
const { value } = fc.letrec<{ value: unknown; map: unknown; list: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.integer(),
    tie("list"),
    tie("map"),
  ),
  list: fc.array(tie("value"), { maxLength: 4 }),
  map: fc.dictionary(key, tie("value"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}));
const file = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

test("whatever is written is read back the same by a library that knows all of YAML", () => {
  fc.assert(
    fc.property(file, (written) => {
      expect(parse(writeYaml(written as Parameters<typeof writeYaml>[0]))).toEqual(written);
    }),
    { numRuns: 500 },
  );
});

test("words that look like something else stay words", () => {
  const odd = [
    "no",
    "~",
    "2020-01-01",
    "- a",
    "a: b",
    "# c",
    "",
    " ",
    "\u0085\u2028\ufeff",
    "{x}",
    "|",
    "'",
    '"\\',
  ];
  expect(parse(writeYaml({ odd }))).toEqual({ odd });
});

test("is laid out for people to read", () => {
  expect(
    writeYaml({
      lesson: "a",
      left: undefined,
      title: { en: "A", zh: "甲" },
      scenes: [{ scene: "b", nth: 2 }],
    }),
  ).toBe('lesson: "a"\ntitle:\n  en: "A"\n  zh: "甲"\nscenes:\n  - scene: "b"\n    nth: 2\n');
});
