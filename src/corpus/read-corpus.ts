import * as v from "valibot";
import {
  andMore,
  newerFormat,
  notACorpusFile,
  notJson,
  tooLarge,
  unreadableFormat,
  wrongShape,
} from "../base/messages/corpus-file.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import { FORMAT_VERSION, type Corpus } from "../domain/corpus.ts";
import { checkIntegrity } from "./check-integrity.ts";
import { compileCheck } from "./compile-check.ts";
import { corpusSchema } from "./corpus-format.ts";
import { describeIssue, formatPath } from "./describe-issue.ts";
import { findExcess, MAX_LENGTH } from "./guard-json.ts";
import { upgradeCorpus, type JsonObject } from "./upgrade-corpus.ts";

/** One mistake can break thousands of entries; nobody reads further than this. */
const MOST_PROBLEMS = 20;

/**
 * The one door for corpus files: JSON text, or data already parsed. What comes out is whole and
 * consistent, or it is a list of problems; there is nothing in between. Entries that are not
 * part of the format are refused, and what was not parsed here is built anew, so no foreign key
 * comes through. Every passage has been found in its text before anything of it is shown.
 */
export function readCorpus(json: unknown, file = "corpus file"): Result<Corpus> {
  const parsed = typeof json === "string" ? parseJson(json, file) : success(json);
  if (!parsed.ok) return parsed;
  const sound = typeof json === "string" ? takeAsItIs(parsed.value) : undefined;
  if (sound !== undefined) return checkWhole(sound, file);
  const excess = findExcess(parsed.value, file);
  if (excess !== undefined) return failure(excess);

  const current = bringUpToDate(parsed.value, file);
  if (!current.ok) return current;
  const shaped = v.safeParse(corpusSchema, current.value);
  if (!shaped.success)
    return failure(
      ...shorten(
        file,
        shaped.issues.map((issue) => shapeProblem(file, issue)),
      ),
    );

  return checkWhole(shaped.output, file);
}

function checkWhole(corpus: Corpus, file: string): Result<Corpus> {
  const problems = checkIntegrity(corpus);
  return problems.length === 0 ? success(corpus) : failure(...shorten(file, problems.map(inFile(file))));
}

const hasItsShape = compileCheck(corpusSchema);

/**
 * The quick way through the door: data just parsed, so nobody else's, and without the least fault
 * of shape. On any doubt there is none, and the schema is asked, which has words for it.
 */
function takeAsItIs(data: unknown): Corpus | undefined {
  const current = bringUpToDate(data, "");
  return current.ok && hasItsShape(current.value) ? (current.value as Corpus) : undefined;
}

function parseJson(text: string, file: string): Result<unknown> {
  if (text.length > MAX_LENGTH) return failure(tooLarge(file, `${MAX_LENGTH} characters`));
  try {
    return success(JSON.parse(text));
  } catch (error) {
    return failure(notJson(file, error instanceof SyntaxError ? error.message : "it is nested too deeply"));
  }
}

function bringUpToDate(data: unknown, file: string): Result<JsonObject> {
  if (!isObject(data) || data["format"] !== "throughline-corpus") return failure(notACorpusFile(file));
  const version = data["formatVersion"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0) {
    return failure(
      unreadableFormat(file, version === undefined ? "A missing value" : JSON.stringify(version)),
    );
  }
  if (version > FORMAT_VERSION) return failure(newerFormat(file, version, FORMAT_VERSION));
  return success(upgradeCorpus(data, version));
}

const isObject = (data: unknown): data is JsonObject =>
  typeof data === "object" && data !== null && !Array.isArray(data);

function shapeProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  const { path, what, remedy } = describeIssue(issue);
  return wrongShape(file, formatPath(path), what, remedy);
}

const inFile =
  (file: string) =>
  (problem: Problem): Problem => ({ ...problem, where: `${file}, ${problem.where}` });

function shorten(file: string, problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), andMore(file, problems.length - MOST_PROBLEMS)];
}
