import type { Streams } from "../../src/cli/streams.ts";

/** The streams of a command that is run inside a test: `input` is what it reads, `written` what it wrote. */
export function recordStreams(
  input: readonly (string | Uint8Array)[] = [],
): Streams & { written: () => string } {
  let written = "";
  return {
    input: (async function* () {
      for (const chunk of input) yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    })(),
    write: (text) => {
      written += text;
      return Promise.resolve();
    },
    progress: () => {},
    prompt: () => {},
    written: () => written,
  };
}
