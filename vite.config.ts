import react from "@vitejs/plugin-react";
import { build, defineConfig } from "vite";
import type { Plugin } from "vite";
import { serviceWorker } from "./scripts/service-worker-plugin.mjs";

/**
 * What the built page may load: its own files, and nothing else. `trusted-types default` is the
 * policy in src/trusted-types.ts; it cannot have another name, because Vite finds workers only where
 * the source says `new Worker(new URL(…))` with nothing wrapped around it.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/** Only at build: the development server needs inline scripts for hot reloading. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
      injectTo: "head-prepend",
    },
  ],
};

/**
 * The presenter's window beside the page, built by itself: made together, the two would load each other's
 * scripts for the few modules that both have.
 */
const presenterPage = (): Plugin => {
  let outDir = "dist";
  return {
    name: "presenter-page",
    apply: "build",
    configResolved: (config) => {
      ({ outDir } = config.build);
    },
    // Before the bundle is closed: what the site keeps for use without a connection is listed then.
    writeBundle: async () => {
      await build({
        configFile: false,
        base: "./",
        publicDir: false,
        logLevel: "warn",
        plugins: [contentSecurityPolicy],
        build: {
          outDir,
          emptyOutDir: false,
          modulePreload: { polyfill: false },
          rolldownOptions: { input: "presenter.html" },
        },
      });
    },
  };
};

/** `base: "./"` lets the site live in any folder of any host. */
export default defineConfig({
  base: "./",
  plugins: [react(), contentSecurityPolicy, presenterPage(), serviceWorker()],
  worker: { format: "es" },
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // Importing anything of D3 would bring all of it to where the first import stands: its index says
      // that it has side effects. So do its transitions; they come with the one module that uses them.
      treeshake: {
        moduleSideEffects: [{ test: /node_modules\/d3(?:-transition)?\//, sideEffects: false }],
      },
      // What is needed first is one file, whoever else needs parts of it later.
      output: {
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
