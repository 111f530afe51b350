export type JsonLimits = {
  readonly depth: number;
  readonly values: number;
  /** Names that no object may give to a value of its own. */
  readonly forbidden?: readonly string[];
};

export type Excess = "deep" | "large" | "forbidden";

/**
 * What parsed JSON has too much of. Walks the data without recursion, so that nothing it contains can
 * exhaust the stack. Depth bounds circular data as well.
 */
export function findExcess(data: unknown, limits: JsonLimits): Excess | undefined {
  const { forbidden = [] } = limits;
  let level: readonly unknown[] = [data];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return "deep";
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      if (forbidden.some((name) => Object.hasOwn(value, name))) return "forbidden";
      const children: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
      values += children.length;
      if (values > limits.values) return "large";
      for (const child of children) if (typeof child === "object" && child !== null) below.push(child);
    }
    level = below;
  }
  return undefined;
}
