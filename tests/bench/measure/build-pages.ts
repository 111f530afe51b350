import { readdirSync } from "node:fs";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";

/** Builds the pages of the bench as the product is built, but apart from it. */
export async function buildPages(root: string, outDir: string): Promise<void> {
  const pages = path.join(root, "tests/bench/pages");
  await build({
    configFile: false,
    root: pages,
    base: "./",
    plugins: [react()],
    logLevel: "error",
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: readdirSync(pages)
          .filter((file) => file.endsWith(".html"))
          .map((file) => path.join(pages, file)),
      },
    },
  });
}

/** The product itself, into a folder of its own: `dist` belongs to whoever works on it. */
export async function buildSite(root: string, outDir: string): Promise<void> {
  await build({ root, logLevel: "error", build: { outDir, emptyOutDir: true } });
}
