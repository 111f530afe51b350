import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
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

/**
 * The corpus is asked for by a script of its own, hardly longer than this sentence: it runs as soon as it is here,
 * while the rest of the page's code is still on its way.
 */
const earlyRequest: Plugin = {
  name: "early-request",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle, chunk }) => {
      const request = Object.values(bundle ?? {}).find(({ name }) => name === "request");
      if (!request) throw new Error("The request for the corpus is not a file of its own");
      if (!chunk?.imports.includes(request.fileName)) return html;
      const src = `./${request.fileName}`;
      return html
        .replace(new RegExp(`\\s*<link rel="modulepreload"[^>]*href="${src}">`), "")
        .replace(
          '<script type="module"',
          `<script type="module" async crossorigin src="${src}"></script>\n    $&`,
        );
    },
  },
};

/**
 * The page's scales lead from numbers to numbers. What D3's scales import also interpolates colours, dates and
 * words, and would bring all of that into what is loaded first. So they have a copy of it, of which the numbers are left.
 */
const NUMBERS = "\0numbers-only";
const COPY = "?numbers-only";
const numbersOnly: Plugin = {
  name: "numbers-only",
  enforce: "pre",
  async resolveId(source, importer) {
    if (source === "d3-interpolate" && importer?.includes("/node_modules/d3-scale/")) return NUMBERS;
    if (importer !== NUMBERS && !importer?.endsWith(COPY)) return undefined;
    const found = await this.resolve(source, fileURLToPath(import.meta.url));
    return found && `${found.id}${COPY}`;
  },
  async load(id) {
    if (id.endsWith(COPY)) {
      const source = await readFile(id.slice(0, -COPY.length), "utf8");
      // Interpolators made of others as the file is run: whoever does not use one need not make it.
      const code = source.replaceAll(/^var \w+ = (?=\(function|\w+\()/gm, "$&/* @__PURE__ */ ");
      return { code, moduleSideEffects: false };
    }
    if (id !== NUMBERS) return undefined;
    return 'export { interpolateNumber as interpolate, interpolateNumber, interpolateRound, piecewise } from "d3-interpolate"';
  },
};

/** `base: "./"` lets the site live in any folder of any host. */
export default defineConfig({
  base: "./",
  plugins: [react(), contentSecurityPolicy, earlyRequest, numbersOnly, presenterPage(), serviceWorker()],
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
            {
              name: "request",
              test: /src\/(?:first-request|request-corpus|corpus-address)\.ts$/,
              priority: 2,
            },
            { name: "first", tags: ["$initial"], priority: 1 },
            { name: "shared", minShareCount: 2 },
          ],
        },
      },
    },
  },
});
