import { readdirSync, readFileSync } from "node:fs";
import { CONTENT_SECURITY_POLICY } from "../vite.config.ts";
import type { ClassicBundles } from "./classic-bundles.ts";

const CORPORA = "public/corpora";
const MODULE = /\s*<script type="module" src="[^"]+"><\/script>/;

/** The pages and files around the bundles, by file name. */
export function embedPages(bundles: ClassicBundles): Readonly<Record<string, string>> {
  return { "embed.html": embedPage(bundles), ...corpusScripts() };
}

/** `embed.html` with classic scripts in place of its module; plain, so that a frame without an origin loads them. */
function embedPage({ start, styles, first }: ClassicBundles): string {
  const links = styles.map((file) => `    <link rel="stylesheet" href="./${file}" />\n`);
  const scripts = [start, ...first].map((file) => `    <script defer src="./${file}"></script>\n`);
  const policy = `    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />\n`;
  return readFileSync("embed.html", "utf8")
    .replace("<head>\n", `<head>\n${policy}`)
    .replace(MODULE, "")
    .replace("  </head>", `${links.join("")}${scripts.join("")}  </head>`);
}

/** Each corpus file once more as a script: a frame without an origin may not fetch the file itself. */
function corpusScripts(): Readonly<Record<string, string>> {
  const files = readdirSync(CORPORA).filter((name) => name.endsWith(".corpus.json"));
  return Object.fromEntries(
    files.map((name) => [
      `corpora/${name.replace(/\.json$/, ".js")}`,
      corpusScript(readFileSync(`${CORPORA}/${name}`, "utf8")),
    ]),
  );
}

/** As a template, in which JSON needs the fewest signs more. */
const corpusScript = (text: string): string =>
  `throughline.data(\`${text.replaceAll(/[\\`]|\$\{/g, (sign) => `\\${sign}`)}\`);\n`;
