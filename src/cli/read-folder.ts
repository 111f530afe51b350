import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { missingFolder } from "../base/messages/command-line.ts";
import { failure, success, type Result } from "../base/problem.ts";
import type { FolderFiles } from "../pipeline/read-corpus-folder.ts";

/**
 * The files of a corpus folder by their path inside it, in the order of their names: the YAML at
 * its top, that under `lessons`, and the texts under `sources`. Nothing else is touched, so that a folder named by
 * mistake, a home directory for instance, is not read through.
 */
export function readFolder(folder: string): Result<FolderFiles> {
  if (!isFolder(folder)) return failure(missingFolder(folder));
  const paths = [
    ...list(folder, "").filter((path) => path.endsWith(".yaml")),
    ...(isFolder(join(folder, "lessons")) ? list(folder, "lessons") : []).filter((path) =>
      /\.ya?ml$/.test(path),
    ),
    ...(isFolder(join(folder, "sources")) ? list(folder, "sources", "deep") : []),
  ];
  return success(new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))])));
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Files by name, hidden ones left out; links to files are followed, links to folders are not. */
function list(folder: string, inside: string, depth?: "deep"): readonly string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) return depth === "deep" ? list(folder, path, depth) : [];
      return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ? [path] : [];
    });
}
