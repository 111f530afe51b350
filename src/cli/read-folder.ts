import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { missingFolder } from "../base/messages/command-line.ts";
import { failure, success, type Result } from "../base/problem.ts";
import type { FolderFiles } from "../pipeline/read-corpus-folder.ts";

const READ = /\.(?:yaml|txt)$/i;

/** The files of a corpus folder by their path inside it, in the order of their names. Hidden ones are left out. */
export function readFolder(folder: string): Result<FolderFiles> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return failure(missingFolder(folder));
  const files = new Map<string, Uint8Array>();
  const visit = (inside: string): void => {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile() && READ.test(entry.name)) files.set(path, readFileSync(join(folder, path)));
    }
  };
  visit("");
  return success(files);
}
