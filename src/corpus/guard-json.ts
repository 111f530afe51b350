import { tooDeep, tooLarge } from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";

/** A corpus file is eight levels deep; anything far beyond was made to harm. */
export const MAX_DEPTH = 32;
export const MAX_VALUES = 20_000_000;
/** UTF-16 units of a file given as text. */
export const MAX_LENGTH = 256 * 1024 * 1024;

/**
 * Walks the data without recursion, so that nothing it contains can exhaust the stack. Depth
 * bounds circular data as well.
 */
export function findExcess(data: unknown, file: string): Problem | undefined {
  let level: readonly unknown[] = [data];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return tooDeep(file, MAX_DEPTH);
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      const children: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
      values += children.length;
      if (values > MAX_VALUES) return tooLarge(file, `${MAX_VALUES} values`);
      for (const child of children) if (typeof child === "object" && child !== null) below.push(child);
    }
    level = below;
  }
  return undefined;
}
