import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { Plugin } from "vite";

const KIB = 1024;

/** KiB of a page, compressed, React and D3 left out: with the score, and with an empty place for it. */
export type ByteFigures = { readonly whole: number; readonly without: number };

export async function measureBytes(root: string): Promise<ByteFigures> {
  return { whole: await weigh(root, []), without: await weigh(root, [emptyScore(root)]) };
}

async function weigh(root: string, plugins: readonly Plugin[]): Promise<number> {
  const built = await build({
    configFile: false,
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
  const parts = outputs
    .filter(({ fileName }) => /\.(?:js|css)$/.test(fileName) && !fileName.includes("worker"))
    .map((part) => (part.type === "chunk" ? part.code : Buffer.from(part.source)));
  return parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0) / KIB;
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
