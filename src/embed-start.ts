import "./trusted-types.ts";
import { corpusAddress } from "./corpus-address.ts";
import { createClassicScripts } from "./guest/classic-scripts.ts";
import type { ClassicScripts } from "./guest/classic-scripts.ts";
import { loadFile } from "./guest/load-file.ts";

/** What the first script of an embedded page leaves for those after it. */
type Throughline = ClassicScripts & {
  /** The script of a corpus file hands over its text. */
  readonly data: (text: string) => void;
  /** The text, or nothing where no script could bring it. */
  readonly text: Promise<string | undefined>;
};

declare global {
  var throughline: Throughline | undefined;
  /** Written into the page by the build: which files the later bundles need. */
  var throughlineNeeds: Readonly<Record<string, readonly string[]>> | undefined;
}

const INLINE = "throughline-corpus";

const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
const load = (file: string): Promise<void> => loadFile(document, new URL(file, here).href);

let hand: (text: string | undefined) => void;
const text = new Promise<string | undefined>((resolve) => {
  hand = resolve;
});

/** A page that holds its corpus needs nothing; others have it as a script beside the file. */
function askForText(): void {
  const { address, isOwn } = corpusAddress(location);
  const script = address?.pathname.replace(/\.json$/, ".js");
  if (!address || !isOwn || script === undefined || script === address.pathname) return hand(undefined);
  loadFile(document, new URL(script, address).href).catch(() => hand(undefined));
}

globalThis.throughline = {
  ...createClassicScripts(globalThis.throughlineNeeds ?? {}, load),
  data: (found) => hand(found),
  text,
};

if (here === "") {
  document.addEventListener("DOMContentLoaded", () => hand(document.getElementById(INLINE)?.textContent));
} else askForText();
