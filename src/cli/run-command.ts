import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import {
  began,
  folderNotEmpty,
  notPossible,
  problemCount,
  programFault,
  soundFolder,
  summary,
  USAGE,
  waitingProposals,
  wrote,
} from "../base/messages/command-line.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import { corpusJsonSchema } from "../corpus/json-schema.ts";
import { FORMAT_VERSION, type Corpus } from "../domain/corpus.ts";
import { runPipeline } from "../pipeline/run-pipeline.ts";
import { formatProblem } from "./format-problem.ts";
import { parseArguments, type Command } from "./parse-arguments.ts";
import { readFolder } from "./read-folder.ts";
import { runExtract } from "./run-extract.ts";
import { runTimex } from "./run-timex.ts";
import { starterFolder } from "./starter-folder.ts";
import type { Streams } from "./streams.ts";
import { VERSION } from "./version.ts";

export type CommandOutput = { readonly code: 0 | 1 | 2 | 3; readonly out: string; readonly err: string };

/**
 * Runs one command and says what remains to be printed; a person's mistake never ends in a stack
 * trace. Commands whose output may be long write it themselves, as they come to it.
 */
export async function runCommand(words: readonly string[], streams: Streams): Promise<CommandOutput> {
  const command = parseArguments(words);
  if (!command.ok) return complain(2, command.problems);
  const folder = "folder" in command.value ? command.value.folder : undefined;
  try {
    if (command.value.name === "timex") return { code: await runTimex(streams), out: "", err: "" };
    if (command.value.name === "extract") {
      const problems = await runExtract(command.value, streams);
      return problems.length === 0 ? { code: 0, out: "", err: "" } : complain(1, problems);
    }
    const result = await execute(command.value);
    return result.ok
      ? { code: 0, out: `${result.value.trimEnd()}\n`, err: "" }
      : complain(1, result.problems, folder);
  } catch (error) {
    const { code, message } =
      error instanceof Error && "code" in error ? error : { code: undefined, message: "" };
    return code === undefined
      ? complain(3, [programFault(error instanceof Error ? error.message : String(error))])
      : complain(1, [notPossible("A file could not be read or written", message)]);
  }
}

function complain(code: 1 | 2 | 3, problems: readonly Problem[], folder?: string): CommandOutput {
  const lines = problems.map((problem) => formatProblem(problem, folder));
  return {
    code,
    out: "",
    err: `${[...lines, ...(code === 1 ? [problemCount(lines.length)] : [])].join("\n")}\n`,
  };
}

async function execute(command: Exclude<Command, { name: "timex" | "extract" }>): Promise<Result<string>> {
  switch (command.name) {
    case "help":
      return success(USAGE);
    case "version":
      return success(VERSION);
    case "schema":
      return success(command.out === undefined ? corpusJsonSchema() : writeSchema(command.out));
    case "new":
      return begin(command.folder);
    case "check": {
      const corpus = await build(command.folder);
      return corpus.ok
        ? success(`${summarise(corpus.value)}\n${listWaiting(corpus.value)}${soundFolder}`)
        : corpus;
    }
    case "build": {
      const corpus = await build(command.folder);
      if (!corpus.ok) return corpus;
      const folder = command.out ?? dirname(resolve(command.folder));
      const written = writeWhole(folder, `${corpus.value.id}.corpus.json`, JSON.stringify(corpus.value));
      return success(`${summarise(corpus.value)}\n${written}`);
    }
  }
}

async function build(folder: string): Promise<Result<Corpus>> {
  const files = readFolder(folder);
  return files.ok ? runPipeline(files.value) : files;
}

function summarise(corpus: Corpus): string {
  const { id, sources, events, themes, occurrences, temporalExpressions, lessons } = corpus;
  const placed = events.filter(({ dating }) => dating.earliest !== undefined || dating.latest !== undefined);
  return summary({
    id,
    sources: sources.length,
    events: events.length,
    placed: placed.length,
    themes: themes.length,
    occurrences: occurrences.length,
    temporalExpressions: temporalExpressions.length,
    lessons: lessons.length,
  });
}

/** The proposals on which nobody has decided; nothing where there are none. */
function listWaiting({ events }: Corpus): string {
  const waiting = events.flatMap(({ key, status, dating, title, passages }) =>
    status === "proposed" && key !== undefined
      ? [
          {
            key,
            date: dating.edtf ?? "no date",
            title: title.en,
            words: passages.map(({ exact }) => exact).join(" … "),
          },
        ]
      : [],
  );
  return waiting.length === 0 ? "" : `${waitingProposals(waiting)}\n`;
}

const writeSchema = (folder: string): string =>
  writeWhole(folder, `corpus-${FORMAT_VERSION}.schema.json`, corpusJsonSchema().trimEnd());

/** Writes beside the final name first: whoever reads meanwhile sees the old file or the new one. */
function writeWhole(folder: string, name: string, json: string): string {
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true });
  const data = new TextEncoder().encode(`${json}\n`);
  writeFileSync(`${file}.part`, data);
  renameSync(`${file}.part`, file);
  const near = relative(process.cwd(), file);
  return wrote(near.startsWith("..") ? resolve(file) : near, data.length);
}

async function begin(folder: string): Promise<Result<string>> {
  if (existsSync(folder) && readdirSync(folder).length > 0) return failure(folderNotEmpty(folder));
  for (const [path, text] of await starterFolder(folder)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return success(began(folder));
}
