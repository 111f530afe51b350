import { excerpt } from "../excerpt.ts";
import type { Problem } from "../problem.ts";

export const USAGE = `Throughline builds a timeline from a folder of documents.

  throughline new FOLDER                 begin a folder: a commented example that builds
  throughline check FOLDER               say what is wrong with it, and which proposals wait for a decision
  throughline build FOLDER [--out DIR]   write DIR/<id>.corpus.json, by default beside the folder
  throughline schema [--out DIR]         the JSON Schema of corpus files, printed or written to DIR

  throughline extract FILE…              what is found in plain texts, as JSON: sentences, expressions of
                                         time, events, statements; across texts: merged events, alignments,
                                         recurring wordings. FILE may be - for the standard input.
      --date YYYY-MM-DD                  the day on which the texts were written, where they do not say
      --lang en|zh                       the language of the texts; otherwise paragraph by paragraph
      --pretty                           JSON with indentation
  throughline timex                      reads lines {"id", "lang", "dct", "text"}, writes for each a line
                                         {"id", "timexes": [{"start", "end", "text", "type", "value"}]}

  --help, --version

Exit codes: 0 done, 1 there are problems, 2 the command is not understood, 3 a fault of the program.
`;

export const unknownCommand = (command: string): Problem => ({
  what: `There is no command "${command}"`,
  where: "throughline",
  remedy: "The commands are new, check, build, schema, extract and timex; see `throughline --help`.",
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

export const noFile = (command: string): Problem => ({
  what: `"${command}" needs the name of a text file`,
  where: "throughline",
  remedy: `For example: throughline ${command} report.txt`,
});

const MOST_NAMES: Readonly<Record<string, string>> = {
  schema: "takes no name; write a folder after --out",
  timex: "takes no name; it reads from the standard input",
};

export const tooManyFolders = (command: string): Problem => ({
  what: `"${command}" ${MOST_NAMES[command] ?? "takes one folder"}`,
  where: "throughline",
  remedy:
    command === "timex"
      ? "For example: throughline timex < texts.jsonl"
      : "Put a name with spaces in quotation marks.",
});

const VALUES: Readonly<Record<string, readonly [needs: string, example: string]>> = {
  "--date": ["a day", "2024-05-31"],
  "--lang": ["a language", "en"],
};

export function optionNeedsValue(option: string): Problem {
  const [needs, example] = VALUES[option] ?? ["the name of a folder", "public/corpora"];
  return {
    what: `"${option}" needs ${needs}`,
    where: "throughline",
    remedy: `For example: ${option} ${example}`,
  };
}

export const impossibleDate = (date: string): Problem => ({
  what: `"${date}" is not a day of the calendar`,
  where: "throughline",
  remedy: "Write the day after --date as year-month-day: 2024-05-31.",
});

export const unknownLanguage = (language: string): Problem => ({
  what: `The language "${language}" is not one that Throughline reads`,
  where: "throughline",
  remedy: "Write --lang en or --lang zh, or leave it out: each paragraph is then read by its script.",
});

export const unreadableFile = (file: string, reason: string): Problem => ({
  what: `The file cannot be read: ${reason}`,
  where: file,
  remedy: "Check its name and its permissions; extract takes plain text files, not folders.",
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
  readonly lessons: number;
};

export const summary = (counts: CorpusCounts): string =>
  [
    `${counts.id}: ${counted(counts.sources, "source", "sources")}, ${counted(counts.events, "event", "events")}`,
    ` (${counts.placed} placed, ${counts.events - counts.placed} undated), `,
    `${counted(counts.themes, "theme", "themes")} with ${counted(counts.occurrences, "occurrence", "occurrences")}, `,
    `${counted(counts.temporalExpressions, "expression", "expressions")} of time`,
    counts.lessons === 0 ? "." : `, ${counted(counts.lessons, "lesson", "lessons")}.`,
  ].join("");

export type WaitingProposal = {
  readonly key: string;
  readonly date: string;
  readonly title: string;
  readonly words: string;
};

const MOST_WORDS = 100;

/** What an editor needs to decide, three lines for each. */
export const waitingProposals = (waiting: readonly WaitingProposal[]): string =>
  [
    `${counted(waiting.length, "proposal waits", "proposals wait")} for a decision; in curation.yaml put the key under \`found\` of a decision, or under \`rejected\`:`,
    ...waiting.map(({ key, date, title, words }) => {
      const quoted = excerpt(words.replaceAll(/\s+/g, " "), MOST_WORDS);
      return `  ${key}\n      ${date}: ${title}\n      “${quoted}”`;
    }),
  ].join("\n");

export const wrote = (file: string, bytes: number): string =>
  `Wrote ${file} (${Math.ceil(bytes / 1024)} KiB).`;
export const soundFolder = "No problems.";
export const problemCount = (count: number): string => `${counted(count, "problem", "problems")}.`;
export const began = (folder: string): string =>
  `Began ${folder}. Put your texts into ${folder}/sources, list them in ${folder}/corpus.yaml, then: throughline build ${folder}`;
export const linesRead = (count: number): string => `${counted(count, "line", "lines")} read`;
export const stageBegun = (stage: string): string => `looking for: ${stage}…`;

export const fileTooLarge = (file: string, limit: number): Problem => ({
  what: `The text is larger than ${limit / 1_048_576} MB`,
  where: file,
  remedy: "Split it into several files.",
});
