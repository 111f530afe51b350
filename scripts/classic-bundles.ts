import { posix } from "node:path";
import { rolldown } from "rolldown";
import type { OutputAsset, OutputChunk } from "rolldown";
import type { Plugin } from "vite";

type Bundle = Readonly<Record<string, OutputAsset | OutputChunk>>;

/** How Rolldown writes `import()` in CommonJS. */
const DYNAMIC = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\(["'`](\.\/[^"'`]+)["'`]\)\)/g;
const LEFT_OVER = /\.then\(\(\)\s*=>\s*require\(|\bimport\(/;

const START = "embed/start.js";

/** What an embedded page is made of, for whoever writes pages around it: file names in the order of loading. */
export type ClassicBundles = {
  readonly start: string;
  readonly first: readonly string[];
  readonly styles: readonly string[];
  /** All scripts but the first one; the entry is the last. */
  readonly scripts: readonly string[];
  readonly allStyles: readonly string[];
  readonly read: (file: string) => string;
};

/**
 * Makes classic scripts of bundles: a frame without an origin may load nothing else. Each tells its name
 * and runs when it is required (`src/guest/classic-scripts.ts`). One more script, to be loaded before them,
 * holds the loader and the list of what the later ones need. `writePages` may write files around them.
 */
export const classicBundles = (
  writePages: (bundles: ClassicBundles) => Promise<Readonly<Record<string, string | Uint8Array>>>,
): Plugin => ({
  name: "classic-bundles",
  apply: "build",
  generateBundle: {
    order: "post",
    async handler(_options, bundle: Bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const entry = chunks.find(({ isEntry }) => isEntry);
      if (!entry) return this.error("the embedded page has no entry");
      for (const chunk of chunks) {
        const code = chunk.code.replaceAll(DYNAMIC, 'throughline.fetch("$1")');
        if (LEFT_OVER.test(code)) this.error(`${chunk.fileName}: an import() was not understood`);
        const run = chunk === entry ? `throughline.require(${nameOf(chunk)});` : "";
        chunk.code = `throughline.part(${nameOf(chunk)},function(require,exports,module){${code}\n});${run}\n`;
      }
      const first = withNeeded(entry, bundle);
      const later = chunks.filter(({ isDynamicEntry }) => isDynamicEntry);
      const needs = Object.fromEntries(
        later.map((chunk) => {
          const scripts = withNeeded(chunk, bundle).filter((file) => !first.includes(file));
          const files = [...stylesOf(scripts, bundle), ...scripts];
          return [`./${posix.basename(chunk.fileName)}`, files.map((file) => posix.relative("embed", file))];
        }),
      );
      const start = await compileStart(needs);
      this.emitFile({ type: "asset", fileName: START, source: start });
      const others = chunks.map(({ fileName }) => fileName).filter((file) => !first.includes(file));
      const scripts = [...others, ...first];
      const pages = await writePages({
        start: START,
        first,
        styles: stylesOf(first, bundle),
        scripts,
        allStyles: stylesOf(scripts.toReversed(), bundle),
        read: (file) => (file === START ? start : readOf(bundle, file)),
      });
      for (const [fileName, source] of Object.entries(pages)) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  },
});

const nameOf = ({ fileName }: OutputChunk): string => JSON.stringify(`./${posix.basename(fileName)}`);

function readOf(bundle: Bundle, file: string): string {
  const found = bundle[file];
  if (!found) throw new Error(`${file} was not built`);
  return found.type === "chunk" ? found.code : found.source.toString();
}

/** A script with all that it imports, each after what it needs, itself last. */
function withNeeded(chunk: OutputChunk, bundle: Bundle, seen = new Set<string>()): readonly string[] {
  if (seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const needed = chunk.imports.flatMap((file) => {
    const imported = bundle[file];
    return imported?.type === "chunk" ? withNeeded(imported, bundle, seen) : [];
  });
  return [...needed, chunk.fileName];
}

const stylesOf = (scripts: readonly string[], bundle: Bundle): readonly string[] => [
  ...new Set(
    scripts.flatMap((file) => {
      const chunk = bundle[file];
      return chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
    }),
  ),
];

/** The loader is one small script of its own. */
async function compileStart(needs: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const build = await rolldown({
    input: "src/embed-start.ts",
    transform: { define: { "globalThis.throughlineNeeds": JSON.stringify(needs) } },
  });
  const { output } = await build.generate({ format: "iife", minify: true });
  await build.close();
  return output[0].code;
}
