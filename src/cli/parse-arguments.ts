import {
  noCommand,
  noFolder,
  optionNeedsValue,
  tooManyFolders,
  unknownCommand,
  unknownOption,
} from "../base/messages/command-line.ts";
import { failure, success, type Result } from "../base/problem.ts";

export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | { readonly name: "new"; readonly folder: string }
  | { readonly name: "check"; readonly folder: string }
  | { readonly name: "build"; readonly folder: string; readonly out?: string }
  | { readonly name: "schema"; readonly out?: string };

/** Reads what stands after `throughline`. Options may stand before or after the folder. */
export function parseArguments(words: readonly string[]): Result<Command> {
  if (words.some((word) => word === "--help" || word === "-h")) return success({ name: "help" });
  if (words.includes("--version")) return success({ name: "version" });
  const [name, ...rest] = words;
  if (name === undefined) return failure(noCommand());
  if (name !== "new" && name !== "check" && name !== "build" && name !== "schema") {
    return failure(unknownCommand(name));
  }
  const folders: string[] = [];
  let out: string | undefined;
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? "";
    if (word === "--out" && (name === "build" || name === "schema")) {
      at += 1;
      out = rest[at];
      if (out === undefined || out.startsWith("-")) return failure(optionNeedsValue(word));
    } else if (word.startsWith("-")) return failure(unknownOption(word));
    else folders.push(word);
  }
  const written = out === undefined ? {} : { out };
  const [folder] = folders;
  if (folders.length > (name === "schema" ? 0 : 1)) return failure(tooManyFolders(name));
  if (name === "schema") return success({ name, ...written });
  if (folder === undefined) return failure(noFolder(name));
  return success(name === "build" ? { name, folder, ...written } : { name, folder });
}
