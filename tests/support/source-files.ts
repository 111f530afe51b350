import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * One import as written: `specifier` as in the source without a `?query`; `target` the path of the
 * imported file relative to src, or undefined for a package.
 */
export type Import = { readonly specifier: string; readonly target?: string };

export type SourceFile = {
  /** Relative to src, with forward slashes: `timeline/draw-timeline.ts`. */
  readonly path: string;
  /** First folder of the path; for files directly in src, the file's own name. */
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly Import[];
};

const SRC = path.resolve(import.meta.dirname, "../../src");

/** Static and dynamic imports, re-exports, and workers started from a `new URL`. */
const IMPORT =
  /(?:^|[\s;])(?:import|export)\s(?:[^"';]*?\sfrom\s*)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|new URL\(\s*"([^"]+)",\s*import\.meta\.url/g;

/** Examples in comments are not imports. A `//` inside a string is kept, as in "https://…". */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(),])\/\/[^\n]*/g, "$1");

export function findImports(file: string, text: string): readonly Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3] ?? "").replace(/\?.*$/, "");
    return specifier.startsWith(".")
      ? { specifier, target: path.posix.join(path.posix.dirname(file), specifier) }
      : { specifier };
  });
}

export function listFiles(folder = SRC): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .toSorted();
}

export const readSource = (file: string): string => readFileSync(path.join(SRC, file), "utf8");

export function readSourceFiles(): readonly SourceFile[] {
  return listFiles()
    .filter((file) => /\.(?:ts|tsx|css)$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => {
      const text = readSource(file);
      return { path: file, folder: file.split("/")[0] ?? file, text, imports: findImports(file, text) };
    });
}

/** Every import cycle once, as the files along it: `["a.ts", "b.ts", "a.ts"]`. */
export function findCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const importsOf = new Map(
    files.map((file) => [file.path, file.imports.flatMap(({ target }) => target ?? [])]),
  );
  const finished = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) cycles.push([...trail.slice(at), file]);
    if (at >= 0 || finished.has(file)) return;
    for (const target of importsOf.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };
  for (const { path: file } of files) visit(file, []);
  return cycles;
}
