import type { Problem } from "../problem.ts";

export const USAGE = `Throughline builds a timeline from a folder of documents.

  throughline new FOLDER                 begin a folder: a commented example that builds
  throughline check FOLDER               say what is wrong with it, if anything
  throughline build FOLDER [--out DIR]   write DIR/<id>.corpus.json, by default beside the folder
  throughline schema [--out DIR]         the JSON Schema of corpus files, printed or written to DIR

  --help, --version

Exit codes: 0 done, 1 the folder has problems, 2 the command is not understood, 3 a fault of the program.
`;

export const unknownCommand = (command: string): Problem => ({
  what: `There is no command "${command}"`,
  where: "throughline",
  remedy: "The commands are new, check, build and schema; see `throughline --help`.",
});

export const unknownOption = (option: string): Problem => ({
  what: `There is no option "${option}" here`,
  where: "throughline",
  remedy: "See `throughline --help`.",
});

export const noCommand = (): Problem => ({
  what: "No command is given",
  where: "throughline",
  remedy: "See `throughline --help`.",
});

export const noFolder = (command: string): Problem => ({
  what: `"${command}" needs the name of a folder`,
  where: "throughline",
  remedy: `For example: throughline ${command} my-corpus`,
});

export const tooManyFolders = (command: string): Problem => ({
  what: `"${command}" takes one folder`,
  where: "throughline",
  remedy: "Put a name with spaces in quotation marks.",
});

export const optionNeedsValue = (option: string): Problem => ({
  what: `"${option}" needs the name of a folder`,
  where: "throughline",
  remedy: `For example: ${option} public/corpora`,
});

export const missingFolder = (folder: string): Problem => ({
  what: `There is no folder ${folder}`,
  where: "throughline",
  remedy: "Correct the name, or begin a folder with `throughline new FOLDER`.",
});

export const folderNotEmpty = (folder: string): Problem => ({
  what: `The folder ${folder} is not empty`,
  where: "throughline",
  remedy: "Name a folder that does not exist yet; nothing is ever overwritten.",
});

export const notPossible = (what: string, reason: string): Problem => ({
  what: `${what}: ${reason}`,
  where: "throughline",
  remedy: "Check the name, the permissions and the free space.",
});

export const programFault = (reason: string): Problem => ({
  what: `Throughline itself failed: ${reason}`,
  where: "throughline",
  remedy: "This is a fault of the program; please report it with the folder.",
});

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export type CorpusCounts = {
  readonly id: string;
  readonly sources: number;
  readonly events: number;
  readonly placed: number;
  readonly themes: number;
  readonly occurrences: number;
  readonly temporalExpressions: number;
};

export const summary = (counts: CorpusCounts): string =>
  [
    `${counts.id}: ${counted(counts.sources, "source", "sources")}, ${counted(counts.events, "event", "events")}`,
    ` (${counts.placed} placed, ${counts.events - counts.placed} undated), `,
    `${counted(counts.themes, "theme", "themes")} with ${counted(counts.occurrences, "occurrence", "occurrences")}, `,
    `${counted(counts.temporalExpressions, "expression", "expressions")} of time.`,
  ].join("");

export const wrote = (file: string, bytes: number): string =>
  `Wrote ${file} (${Math.ceil(bytes / 1024)} KiB).`;
export const soundFolder = "No problems.";
export const problemCount = (count: number): string => `${counted(count, "problem", "problems")}.`;
export const began = (folder: string): string =>
  `Began ${folder}. Put your texts into ${folder}/sources, list them in ${folder}/corpus.yaml, then: throughline build ${folder}`;
