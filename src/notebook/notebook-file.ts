import { findExcess } from "../base/find-excess.ts";
import * as problems from "../base/messages/notebook-file.ts";
import { failure, success } from "../base/problem.ts";
import type { Result } from "../base/problem.ts";
import { keyOf, lineOf } from "./entry.ts";
import type { Entry } from "./entry.ts";
import { mergeEntries } from "./merge-entries.ts";
import { isEntry, isOfKnownKind } from "./notebook-format.ts";
import type { Notebook } from "./notebook.ts";
import { NOTEBOOK_VERSION, upgradeNotebook } from "./upgrade-notebook.ts";

const FORMAT = "throughline-notebook";

const MAX_LENGTH = 64 * 1024 * 1024;
const LIMITS = { depth: 32, values: 5_000_000, forbidden: ["__proto__", "constructor", "prototype"] };

/**
 * A notebook as JSON, one entry a line, in the order of their keys: what is the same is written the same. This is
 * the form in which it is kept and in which it leaves the page.
 */
export function writeNotebook({ corpusId, entries, strange, rest }: Notebook): string {
  const known = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = [
    ...known.map(([, entry]) => lineOf(entry)),
    ...strange.map((thing) => JSON.stringify(thing)),
  ];
  const head = JSON.stringify({ format: FORMAT, formatVersion: NOTEBOOK_VERSION, corpusId, ...rest });
  return `${head.slice(0, -1)},"entries":[${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`}]}\n`;
}

/** Reads what `writeNotebook` or an older version of it has written. What is not known here is kept. */
export function readNotebook(text: string, file: string): Result<Notebook> {
  if (text.length > MAX_LENGTH) return failure(problems.notebookTooLarge(file));
  const data = parse(text);
  if (data === undefined) return failure(problems.notebookNotJson(file));
  const excess = findExcess(data, LIMITS);
  if (excess === "forbidden") return failure(problems.notebookForbidden(file));
  if (excess !== undefined) return failure(problems.notebookTooLarge(file));
  if (!isObject(data) || data["format"] !== FORMAT) return failure(problems.notANotebook(file));
  const version = data["formatVersion"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return failure(problems.notANotebook(file));
  }
  if (version > NOTEBOOK_VERSION) return failure(problems.newerNotebook(file));
  return takeApart(upgradeNotebook(data, version), file);
}

/** Whether a text says that a newer version has written it. */
export function isNewer(text: string): boolean {
  const data = parse(text);
  if (!isObject(data) || data["format"] !== FORMAT) return false;
  return typeof data["formatVersion"] === "number" && data["formatVersion"] > NOTEBOOK_VERSION;
}

function takeApart(data: Readonly<Record<string, unknown>>, file: string): Result<Notebook> {
  const { format: _format, formatVersion: _version, corpusId, entries: list, ...rest } = data;
  if (typeof corpusId !== "string" || !Array.isArray(list)) return failure(problems.notANotebook(file));
  const entries = new Map<string, Entry>();
  const twice: Entry[] = [];
  const strange: unknown[] = [];
  for (const [at, thing] of list.entries()) {
    if (isEntry(thing)) {
      const key = keyOf(thing);
      if (entries.has(key)) twice.push(thing);
      else entries.set(key, thing);
    } else if (isOfKnownKind(thing)) return failure(problems.brokenEntry(file, at + 1, thing.kind));
    else strange.push(thing);
  }
  const all = twice.reduce(
    (joined, entry) => mergeEntries(new Map(), joined, new Map([[keyOf(entry), entry]])).entries,
    entries as ReadonlyMap<string, Entry>,
  );
  return success({ corpusId, entries: all, strange, rest });
}

/** `undefined` where it is no JSON; no JSON says `undefined`. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told by whoever asked
  }
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null && !Array.isArray(data);
