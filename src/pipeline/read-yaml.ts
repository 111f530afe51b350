import * as v from "valibot";
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { invalidYaml, place } from "../base/messages/corpus-folder.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import { describeIssue, type PathKey } from "../corpus/describe-issue.ts";

/** The contents of a YAML file, and the place of each of its entries for problems to name. */
export type YamlFile<T> = {
  readonly value: T;
  /** `curation.yaml, line 12`: where the entry at this path begins, or the nearest one above it. */
  readonly placeOf: (path: readonly PathKey[]) => string;
};

/** Reads one file of a corpus folder. Invalid YAML is one problem; each entry of the wrong shape is one. */
export function readYaml<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): Result<YamlFile<v.InferOutput<Schema>>> {
  const lines = new LineCounter();
  const parsed = parse(file, text, lines);
  if (!parsed.ok) return parsed;
  const { document, data } = parsed.value;
  const placeOf = (path: readonly PathKey[]): string =>
    place(file, lines.linePos(offsetOf(document, path)).line || 1);

  const shaped = v.safeParse(schema, data);
  if (shaped.success) return success({ value: shaped.output, placeOf });
  return failure(
    ...shaped.issues.map((issue): Problem => {
      const { path, what, remedy } = describeIssue(issue);
      return { what, where: placeOf(path), remedy };
    }),
  );
}

type Parsed = { readonly document: Document; readonly data: unknown };

function parse(file: string, text: string, lineCounter: LineCounter): Result<Parsed> {
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const [error] = document.errors; // the first one is the mistake, the others mostly follow from it
    if (error !== undefined) {
      return failure(invalidYaml(file, lineCounter.linePos(error.pos[0]).line || 1, error.message));
    }
    return success({ document, data: document.toJS() });
  } catch (error) {
    // The library throws on aliases that multiply without end and on nesting beyond the stack.
    return failure(
      invalidYaml(file, 1, error instanceof ReferenceError ? error.message : "nested too deeply"),
    );
  }
}

/** The offset of the key where there is one: people look for the name, not for the value below it. */
function offsetOf(document: Document, path: readonly PathKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      node = node.items[key];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
