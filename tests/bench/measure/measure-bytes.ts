import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { Plugin } from "vite";

const KIB = 1024;

/** KiB, compressed: what comes before the page stands, and what only when it is asked for. */
export type Weight = { readonly first: number; readonly later: number };

/** Of a page, React and D3 left out: with the score, and with an empty place for it. */
export type ByteFigures = { readonly whole: Weight; readonly without: Weight };

export async function measureBytes(root: string): Promise<ByteFigures> {
  return { whole: await weigh(root, []), without: await weigh(root, [emptyScore(root)]) };
}

async function weigh(root: string, plugins: readonly Plugin[]): Promise<Weight> {
  const built = await build({
    root,
    logLevel: "silent",
    publicDir: false,
    plugins: [...plugins],
    build: {
      write: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.join(root, "src/main.tsx"),
        external: /^(?:react|react-dom|d3)(?:\/|$)/,
        shimMissingExports: true,
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const chunks = new Map(outputs.flatMap((part) => (part.type === "chunk" ? [[part.fileName, part]] : [])));
  const first = new Set<string>();
  const wanted = [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const chunk = chunks.get(name);
    if (!chunk || first.has(name)) continue;
    first.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) first.add(style);
    wanted.push(...chunk.imports);
  }
  const weight = { first: 0, later: 0 };
  for (const part of outputs) {
    if (!/\.(?:js|css)$/.test(part.fileName) || part.fileName.includes("worker")) continue;
    const bytes = part.type === "chunk" ? part.code : Buffer.from(part.source);
    weight[first.has(part.fileName) ? "first" : "later"] += gzipSync(bytes, { level: 9 }).length / KIB;
  }
  return weight;
}

/** Every file of the score and of its geometry becomes an empty one. */
function emptyScore(root: string): Plugin {
  const folders = ["src/views/score", "src/timeline"].map((folder) => path.join(root, folder) + path.sep);
  const styles = ["score", "stage", "threads", "marks"].map((name) =>
    path.join(root, `src/views/look/${name}.css`),
  );
  return {
    name: "empty-score",
    enforce: "pre",
    load(id) {
      const file = id.split("?")[0] ?? id;
      return folders.some((folder) => file.startsWith(folder)) || styles.includes(file) ? "" : undefined;
    },
  };
}
