/** A line without its line feed, or that there was one too long to hold. */
export type ByteLine = { readonly bytes: Uint8Array } | "too-long";

const LINE_FEED = 0x0a;

/**
 * Cuts chunks of bytes into lines, whatever the chunks are; the last line needs no line feed. Never
 * holds more than one chunk and one line of at most `longest` bytes: what is longer is skipped to its end.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let isTooLong = false;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) isTooLong = true;
    if (isTooLong) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): ByteLine => {
    const line: ByteLine = isTooLong ? "too-long" : { bytes: join(parts, length) };
    parts = [];
    length = 0;
    isTooLong = false;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
