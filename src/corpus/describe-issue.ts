import { excerpt } from "../base/excerpt.ts";
import type { BaseIssue } from "valibot";
import {
  missingEntry,
  needsQuotes,
  unexpectedValue,
  unknownEntry,
  type Fault,
} from "../base/messages/schema.ts";

export type PathKey = string | number;
export type DescribedIssue = Fault & { readonly path: readonly PathKey[] };

/** Turns what the schema library reports into one sentence for a person. */
export function describeIssue(issue: BaseIssue<unknown>): DescribedIssue {
  const path = (issue.path ?? []).map(({ key }): PathKey => (typeof key === "number" ? key : String(key)));
  const name = nameOf(path);
  const inObject = issue.type.endsWith("object");
  if (inObject && issue.expected === "never") return { path, ...unknownEntry(name) };
  if (inObject && issue.received === "undefined") return { path, ...missingEntry(name) };
  if (issue.expected === "string" && isScalar(issue.input)) {
    return { path, ...needsQuotes(name, String(issue.input)) };
  }
  return { path, ...unexpectedValue(name, plainWords(issue), received(issue)) };
}

/** `sources[2].title`, as one writes it in most languages. */
export const formatPath = (path: readonly PathKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );

/** The nearest entry with a name: list positions mean little on their own. */
function nameOf(path: readonly PathKey[]): string {
  const lastNamed = path.findLastIndex((key) => typeof key === "string");
  return lastNamed === -1 ? "the file" : formatPath(path.slice(lastNamed));
}

const isScalar = (value: unknown): boolean => typeof value === "number" || typeof value === "boolean";

const KINDS: Readonly<Record<string, string>> = {
  Object: "a group of named entries",
  Array: "a list",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

/** Patterns are shown as what they stand for, not as regular expressions. */
const PATTERNS: Readonly<Record<string, string>> = {
  "^\\d{4}-\\d{2}-\\d{2}$": "a day written year-month-day (2018-04-21)",
  "^https?:\\/\\/\\S+$": "a web address beginning with http:// or https://",
  "^[0-9a-f]{64}$": "64 hexadecimal digits in lower case",
  "^\\S+$": "a name without spaces",
  "^[A-Za-z0-9][A-Za-z0-9._-]*$": "a name made of letters, digits, dots, dashes and underscores",
};

function plainWords(issue: BaseIssue<unknown>): string {
  if (issue.type === "non_empty" || issue.type === "min_length") return "not empty";
  if (issue.requirement instanceof RegExp) {
    return PATTERNS[issue.requirement.source] ?? `text that fits ${String(issue.requirement)}`;
  }
  const expected = issue.expected ?? "something else";
  return KINDS[expected] ?? expected.replaceAll(/^\(|\)$/gu, "").replaceAll(" | ", ", or ");
}

function received(issue: BaseIssue<unknown>): string {
  if (issue.type === "non_empty" || issue.type === "min_length") return "empty";
  return KINDS[issue.received] ?? excerpt(issue.received, 80);
}
