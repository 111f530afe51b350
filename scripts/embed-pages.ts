import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { rolldown } from "rolldown";
import { ROOM } from "../src/guest/one-file.ts";
import { CONTENT_SECURITY_POLICY } from "../vite.config.ts";
import type { ClassicBundles } from "./classic-bundles.ts";
import { sharePages } from "./share-pages.ts";
import type { SharedCorpus } from "./share-pages.ts";

const CORPORA = "public/corpora";
const PREVIEW = "docs/screenshots/page.png";
const MODULE = /\s*<script type="module" src="[^"]+"><\/script>/;

type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * The pages and files around the bundles, by file name. Where `THROUGHLINE_SITE` says at which address the site
 * will stand, they carry what other sites read about it; nothing that names an address can be made without one.
 */
export async function embedPages(bundles: ClassicBundles): Promise<Files> {
  const files = readdirSync(CORPORA).filter((name) => name.endsWith(".corpus.json"));
  const texts = files.map((name) => ({ name, text: readFileSync(`${CORPORA}/${name}`, "utf8") }));
  const corpora = texts.map(({ name, text }) => ({
    file: `corpora/${name}`,
    ...(JSON.parse(text) as object),
  }));
  const preview = readFileSync(PREVIEW);
  const size = { width: preview.readUInt32BE(16), height: preview.readUInt32BE(20) };
  const site = process.env["THROUGHLINE_SITE"];
  return {
    "embed.html": embedPage(bundles),
    "embed/one-file.html": oneFilePage(bundles),
    "embed/preview.png": preview,
    "throughline-embed.js": await compileElement(),
    ...Object.fromEntries(
      texts.map(({ name, text }) => [`corpora/${name.replace(/\.json$/, ".js")}`, corpusScript(text)]),
    ),
    ...Object.assign({}, ...(corpora as SharedCorpus[]).map((corpus) => sharePages(corpus, size, site))),
  };
}

const policyTag = (policy: string): string =>
  `    <meta http-equiv="Content-Security-Policy" content="${policy}" />\n`;

/** `embed.html` with classic scripts in place of its module; plain, so that a frame without an origin loads them. */
function embedPage({ start, styles, first }: ClassicBundles): string {
  const links = styles.map((file) => `    <link rel="stylesheet" href="./${file}" />\n`);
  const scripts = [start, ...first].map((file) => `    <script defer src="./${file}"></script>\n`);
  return template()
    .replace("<head>\n", `<head>\n${policyTag(CONTENT_SECURITY_POLICY)}`)
    .replace("  </head>", () => `${links.join("")}${scripts.join("")}  </head>`);
}

const template = (): string => readFileSync("embed.html", "utf8").replace(MODULE, "");

/** The same page with everything in it, and room for a corpus: see `src/guest/one-file.ts`. It may ask for nothing. */
function oneFilePage({ start, scripts, allStyles, read }: ClassicBundles): string {
  const code = [start, ...scripts].map((file) => endless(read(file)));
  const styles = allStyles.map(read);
  const policy = [
    "default-src 'none'",
    `script-src ${code.map(hashOf).join(" ")}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
  const data = [
    `<script type="application/json" id="throughline-settings">${ROOM.settings}</script>`,
    `<script type="application/json" id="throughline-corpus">${ROOM.corpus}</script>`,
    ...code.map((script) => `<script>${script}</script>`),
  ];
  return template()
    .replace("<head>\n", () => `<head>\n${policyTag(policy)}`)
    .replace("<title>Throughline</title>", `<title>${ROOM.title}</title>`)
    .replace(/ *<link rel="icon"[^>]*>\n/, "")
    .replace("  </head>", () => `${styles.map((style) => `<style>${style}</style>`).join("\n")}\n  </head>`)
    .replace("  </body>", () => `${data.join("\n")}\n  </body>`);
}

/** Code in which nothing ends the element it stands in. */
const endless = (code: string): string =>
  code.replaceAll(/<\/(?=script)/gi, String.raw`<\/`).replaceAll("<!--", String.raw`<\!--`);

const hashOf = (source: string): string => `'sha256-${createHash("sha256").update(source).digest("base64")}'`;

/** As a template, in which JSON needs the fewest signs more. */
const corpusScript = (text: string): string =>
  `throughline.data(\`${text.replaceAll(/[\\`]|\$\{/g, (sign) => `\\${sign}`)}\`);\n`;

/** The element for other people's pages, as one classic script. */
async function compileElement(): Promise<string> {
  const build = await rolldown({ input: "src/throughline-embed.ts" });
  const { output } = await build.generate({ format: "iife", minify: true });
  await build.close();
  return output[0].code;
}
