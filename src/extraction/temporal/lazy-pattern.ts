/** A pattern that is tried at one place of a text, its `lastIndex`. Made when a text first needs it. */
export type LazyPattern = (folded: string) => RegExp;

/** V8 compiles a pattern for a text of this length to machine code, for shorter ones first to byte code, then again. */
const LONG_TEXT = 1000;

/** The large patterns take milliseconds to compile, and most texts meet only some of them. */
export function lazyPattern(pattern: string): LazyPattern {
  let compiled: RegExp | undefined;
  return (folded) => {
    if (compiled !== undefined) return compiled;
    compiled = new RegExp(pattern, "y");
    if (folded.length < LONG_TEXT) compiled.test(folded.padEnd(LONG_TEXT));
    return compiled;
  };
}
