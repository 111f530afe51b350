import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { corpusJsonSchema } from "../../../src/corpus/json-schema.ts";

test("the published schema is the one the door uses (npx throughline schema --out public/schema)", () => {
  const published = readFileSync(
    new URL("../../../public/schema/corpus-5.schema.json", import.meta.url),
    "utf8",
  );
  expect(published).toBe(corpusJsonSchema());
});
