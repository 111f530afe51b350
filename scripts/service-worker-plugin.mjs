import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { build } from "rolldown";

/** What no visitor of the site needs without a connection. */
const NOT_KEPT = [/^sw\.js$/, /^schema\//, /^embed/, /^oembed\//, /^lessons\//, /\.zip$/, /\.map$/];

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();

/**
 * Writes `sw.js` beside the built site: the service worker with the names of all files it keeps, and a
 * version that changes when one of them does.
 * @returns {import("vite").Plugin}
 */
export function serviceWorker() {
  let folder = "";
  return {
    name: "service-worker",
    apply: "build",
    configResolved: ({ root, build: { outDir } }) => {
      folder = resolve(root, outDir); // it may be absolute
    },
    closeBundle: async () => {
      const kept = filesIn(folder).filter((file) => !NOT_KEPT.some((pattern) => pattern.test(file)));
      const hash = createHash("sha256");
      for (const file of kept) hash.update(file).update(readFileSync(join(folder, file)));
      const names = kept.map((file) => (file === "index.html" ? "" : file));
      await build({
        input: "src/offline/service-worker.ts",
        transform: {
          define: {
            FILES: JSON.stringify(names),
            VERSION: JSON.stringify(hash.digest("hex").slice(0, 16)),
          },
        },
        output: { file: join(folder, "sw.js"), format: "iife", minify: true },
      });
    },
  };
}
