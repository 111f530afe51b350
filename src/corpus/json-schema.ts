import { toJsonSchema } from "@valibot/to-json-schema";
import { FORMAT_VERSION } from "../domain/corpus.ts";
import { corpusSchema } from "./corpus-format.ts";

/** The published form of the schema, for other people's tools. Not loaded by the page. */
export function corpusJsonSchema(): string {
  const schema = {
    $id: `corpus-${FORMAT_VERSION}.schema.json`,
    title: `Throughline corpus file, format version ${FORMAT_VERSION}`,
    description:
      "Offsets count UTF-16 code units; day numbers count days from 1970-01-01; dates are EDTF (ISO 8601-2).",
    ...toJsonSchema(corpusSchema),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
