import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { classicBundles } from "./scripts/classic-bundles.ts";
import { embedPages } from "./scripts/embed-pages.ts";

/**
 * The page as it stands inside other pages: the same views in fewer regions, as classic scripts (see
 * `scripts/classic-bundles.ts`). Built after the page itself, into the same folder.
 */
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [react(), classicBundles(embedPages)],
  build: {
    emptyOutDir: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: "src/embed.tsx",
      checks: { emptyImportMeta: false },
      treeshake: {
        moduleSideEffects: [{ test: /node_modules\/d3(?:-transition)?\//, sideEffects: false }],
      },
      output: {
        format: "cjs",
        dynamicImportInCjs: false,
        entryFileNames: "embed/[name]-[hash].js",
        chunkFileNames: "embed/[name]-[hash].js",
        assetFileNames: "embed/[name]-[hash][extname]",
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], priority: 1 },
            { name: "shared", minShareCount: 2 },
          ],
        },
      },
    },
  },
});
