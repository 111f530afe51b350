import type { GenericSchema } from "valibot";
import { assert } from "../base/assert.ts";

/** True only where the schema would accept the value as it is, without changing it. */
export type Check = (value: unknown) => boolean;

/** What is read of a schema or of one step of a pipe; which parts there are depends on `type`. */
type Part = {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly requirement?: unknown;
};

/**
 * Turns a schema into nested functions that only say yes or no: some ten times faster than the
 * library, which builds every value anew and keeps what it needs to explain a mistake. Whoever gets
 * a no asks the schema itself for the words. Only what the corpus format is made of is known here;
 * anything else in a schema is a bug.
 */
export function compileCheck(schema: GenericSchema): Check {
  return compile(schema);
}

function compile(part: Part): Check {
  const [first, ...steps] = part.pipe ?? [part];
  assert(first !== undefined, "a pipe without steps");
  switch (first.type) {
    case "string":
      return compileText(steps);
    case "number":
      return compileNumber(steps);
    case "array":
      return compileList(first, steps);
  }
  assert(steps.length === 0, `a pipe of ${first.type}`);
  switch (first.type) {
    case "boolean":
      return (value) => typeof value === "boolean";
    case "literal":
      return (value) => value === first.literal;
    case "picklist":
      return compileChoice(first.options ?? []);
    case "strict_object":
      return compileObject(first.entries ?? {});
    default:
      throw new Error(`Bug: no quick check for "${first.type}"`);
  }
}

/** The values of the steps of a pipe; a step that is not expected here is a bug. */
function requirementsOf(steps: readonly Part[], ...known: readonly string[]): readonly unknown[] {
  const strange = steps.find(({ type }) => !known.includes(type));
  assert(strange === undefined, `no quick check for "${strange?.type}"`);
  return known.map((type) => {
    const same = steps.filter((step) => step.type === type);
    assert(same.length < 2, `two steps "${type}"`);
    return same[0] && (same[0].requirement ?? true);
  });
}

function compileText(steps: readonly Part[]): Check {
  const [pattern, nonEmpty] = requirementsOf(steps, "regex", "non_empty");
  if (pattern === undefined) {
    const least = nonEmpty === undefined ? 0 : 1;
    return (value) => typeof value === "string" && value.length >= least;
  }
  assert(pattern instanceof RegExp && !pattern.global && nonEmpty === undefined, "a pattern of another kind");
  return (value) => typeof value === "string" && pattern.test(value);
}

function compileNumber(steps: readonly Part[]): Check {
  const [integer, least = -Infinity] = requirementsOf(steps, "integer", "min_value");
  const lowest = Number(least);
  if (integer === undefined) return (value) => typeof value === "number" && value >= lowest;
  return (value) => Number.isInteger(value) && (value as number) >= lowest;
}

function compileChoice(options: readonly unknown[]): Check {
  const known = new Set(options);
  return (value) => known.has(value);
}

function compileList({ item }: Part, steps: readonly Part[]): Check {
  assert(item !== undefined, "a list of nothing");
  const check = compile(item);
  const [shortest = 0] = requirementsOf(steps, "min_length");
  const least = Number(shortest);
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return false;
    for (let at = 0; at < value.length; at += 1) if (!check(value[at])) return false;
    return true;
  };
}

type Entry = {
  readonly key: string;
  readonly check: Check;
  readonly required: number;
  readonly place: number;
};

/**
 * Each key is known, each value fits, and as many required ones are there as there must be. Files
 * mostly list keys in the order of the schema, so the next one is tried before all are searched.
 */
function compileObject(parts: Readonly<Record<string, Part>>): Check {
  const entries = Object.entries(parts).map(([key, part], place): Entry => {
    const { wrapped } = part;
    const isOptional = part.type === "exact_optional" && wrapped !== undefined;
    return { key, check: compile(isOptional ? wrapped : part), required: isOptional ? 0 : 1, place };
  });
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const allRequired = entries.reduce((sum, { required }) => sum + required, 0);
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    let required = 0;
    let next = 0;
    for (const key in value) {
      const expected = entries[next];
      const entry = expected?.key === key ? expected : byKey.get(key);
      if (entry === undefined || !entry.check((value as Record<string, unknown>)[key])) return false;
      next = entry.place + 1;
      required += entry.required;
    }
    return required === allRequired;
  };
}
