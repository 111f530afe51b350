import {
  impossibleDate,
  noCommand,
  noFile,
  noFolder,
  optionNeedsValue,
  tooManyFolders,
  unknownCommand,
  unknownLanguage,
  unknownOption,
} from "../base/messages/command-line.ts";
import { failure, success, type Result } from "../base/problem.ts";
import { isRealDay } from "../domain/calendar-day.ts";
import type { Language } from "../domain/language.ts";

export type ExtractCommand = {
  readonly name: "extract";
  /** At least one; `-` is the standard input. */
  readonly files: readonly string[];
  /** ISO day on which the texts were written. */
  readonly date?: string;
  readonly language?: Language;
  readonly isPretty: boolean;
};

export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | { readonly name: "new"; readonly folder: string }
  | { readonly name: "check"; readonly folder: string }
  | { readonly name: "build"; readonly folder: string; readonly out?: string }
  | { readonly name: "schema"; readonly out?: string }
  | ExtractCommand
  | { readonly name: "timex" };

/** The options of each command, and whether a value follows. */
const OPTIONS = {
  new: {},
  check: {},
  build: { "--out": "value" },
  schema: { "--out": "value" },
  extract: { "--date": "value", "--lang": "value", "--pretty": "flag" },
  timex: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, "value" | "flag">>>>;
type CommandName = keyof typeof OPTIONS;

const isCommandName = (name: string): name is CommandName => Object.hasOwn(OPTIONS, name);

/** Reads what stands after `throughline`. Options may stand before or after names; `--` ends them. */
export function parseArguments(words: readonly string[]): Result<Command> {
  const end = words.indexOf("--");
  const mayBeOptions = end === -1 ? words : words.slice(0, end);
  if (mayBeOptions.some((word) => word === "--help" || word === "-h")) return success({ name: "help" });
  if (mayBeOptions.includes("--version")) return success({ name: "version" });
  const [name, ...rest] = words;
  if (name === undefined) return failure(noCommand());
  if (!isCommandName(name)) return failure(unknownCommand(name));
  const read = readWords(name, rest);
  if (!read.ok) return read;
  const { names, options } = read.value;
  if (name === "extract") return readExtract(names, options);
  const [folder] = names;
  if (names.length > (name === "schema" || name === "timex" ? 0 : 1)) return failure(tooManyFolders(name));
  const out = options.get("--out");
  const written = out === undefined ? {} : { out };
  if (name === "timex") return success({ name });
  if (name === "schema") return success({ name, ...written });
  if (folder === undefined) return failure(noFolder(name));
  return success(name === "build" ? { name, folder, ...written } : { name, folder });
}

type ReadWords = {
  readonly names: readonly string[];
  /** Values by option; a flag has the empty one. */
  readonly options: ReadonlyMap<string, string>;
};

function readWords(command: CommandName, words: readonly string[]): Result<ReadWords> {
  const known: Readonly<Record<string, "value" | "flag">> = OPTIONS[command];
  const names: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--") {
      names.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      names.push(word);
      continue;
    }
    const [option = "", inline] = word.split(/=(.*)/s, 2);
    const kind = Object.hasOwn(known, option) ? known[option] : undefined;
    if (kind === undefined || (kind === "flag" && inline !== undefined)) return failure(unknownOption(word));
    if (kind === "flag") options.set(option, "");
    else {
      const value = inline ?? words[(at += 1)];
      if (value === undefined || value === "" || value.startsWith("-"))
        return failure(optionNeedsValue(option));
      options.set(option, value);
    }
  }
  return success({ names, options });
}

function readExtract(files: readonly string[], options: ReadonlyMap<string, string>): Result<Command> {
  if (files.length === 0) return failure(noFile("extract"));
  const date = options.get("--date");
  if (date !== undefined && !isIsoDay(date)) return failure(impossibleDate(date));
  const language = options.get("--lang");
  if (language !== undefined && language !== "en" && language !== "zh") {
    return failure(unknownLanguage(language));
  }
  return success({
    name: "extract",
    files,
    isPretty: options.has("--pretty"),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
  });
}

export function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && isRealDay(Number(year), Number(month), Number(day));
}
