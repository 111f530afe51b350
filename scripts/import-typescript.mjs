import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Bundles a TypeScript module for Node and imports it: Node itself may be too old to read it, and a
 * bundle runs as fast as the product does. Packages stay outside.
 * @param {string} file relative to the project folder
 * @returns {Promise<any>} what it exports
 */
export async function importTypescript(file) {
  const bundle = join(root, ".cache/typescript", `${file.replace(/\.ts$/, "")}.mjs`);
  await build({
    input: join(root, file),
    platform: "node",
    external: /^[^./]/,
    output: { file: bundle, format: "esm" },
    logLevel: "silent",
  });
  return import(pathToFileURL(bundle).href);
}
