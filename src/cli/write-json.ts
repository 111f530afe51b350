/** Down to this depth lists and objects are written entry by entry; what lies deeper is small. */
const DEPTH_IN_PIECES = 5;

/** Pieces are joined up to about this many UTF-16 units. */
const PIECE_LENGTH = 64 * 1024;

/**
 * The text of `JSON.stringify(value, undefined, indent)` in pieces, because what is found in 20 MB
 * of text is more than one string can hold.
 */
export function* jsonPieces(value: unknown, indent = 0): Generator<string> {
  let piece = "";
  for (const part of parts(value, indent, 0)) {
    piece += part;
    if (piece.length >= PIECE_LENGTH) {
      yield piece;
      piece = "";
    }
  }
  if (piece !== "") yield piece;
}

function* parts(value: unknown, indent: number, depth: number): Generator<string> {
  if (typeof value !== "object" || value === null || depth >= DEPTH_IN_PIECES) {
    yield deeper(JSON.stringify(value), value, indent, depth);
    return;
  }
  const isList = Array.isArray(value);
  const entries: readonly (readonly [string, unknown])[] = isList
    ? value.map((item) => ["", item === undefined ? null : item] as const)
    : Object.entries(value).filter(([, entry]) => entry !== undefined);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) {
    yield `${open}${close}`;
    return;
  }
  const line = (level: number): string => (indent === 0 ? "" : `\n${" ".repeat(indent * level)}`);
  let lead = open;
  for (const [key, entry] of entries) {
    yield `${lead}${line(depth + 1)}${isList ? "" : `${JSON.stringify(key)}:${indent === 0 ? "" : " "}`}`;
    yield* parts(entry, indent, depth + 1);
    lead = ",";
  }
  yield `${line(depth)}${close}`;
}

/** Strings never hold a line feed in JSON, so each one found is a line of the indented form. */
function deeper(compact: string, value: unknown, indent: number, depth: number): string {
  if (indent === 0) return compact;
  return JSON.stringify(value, undefined, indent).replaceAll("\n", `\n${" ".repeat(indent * depth)}`);
}
