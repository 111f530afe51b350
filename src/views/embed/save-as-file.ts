import { fileNamePart } from "../../base/file-name.ts";
import { escapeMarkup } from "../../base/escape-markup.ts";
import type { Corpus } from "../../domain/corpus.ts";
import { fillOneFile } from "../../guest/one-file.ts";
import { scormManifest } from "../../guest/scorm.ts";
import { saveFile } from "../picture/save-file.ts";

export type PageFile = {
  readonly kind: "one-file" | "scorm";
  readonly corpus: Corpus;
  readonly title: string;
  /** What the page shall show; see `read-guest-settings.ts`. */
  readonly settings: Readonly<Record<string, string>>;
};

const TEMPLATE = "embed/one-file.html";

/** Saves the page with its texts, as one file or as a package of one. The file's name, or nothing where it cannot be. */
export async function saveAsFile({ kind, corpus, title, settings }: PageFile): Promise<string | undefined> {
  const template = await fetchTemplate();
  if (template === undefined) return undefined;
  const page = fillOneFile(template, { title: escapeMarkup(title), corpus, settings });
  const name = fileNamePart(corpus.id, "timeline");
  if (kind === "one-file") {
    saveFile(new Blob([page], { type: "text/html;charset=utf-8" }), `${name}.html`);
    return `${name}.html`;
  }
  const { strToU8, zipSync } = await import("fflate");
  const packed = zipSync({
    "imsmanifest.xml": strToU8(scormManifest(corpus.id, title)),
    "index.html": strToU8(page),
  });
  saveFile(new Blob([packed], { type: "application/zip" }), `${name}-scorm.zip`);
  return `${name}-scorm.zip`;
}

async function fetchTemplate(): Promise<string | undefined> {
  try {
    const reply = await fetch(new URL(TEMPLATE, document.baseURI));
    return reply.ok ? await reply.text() : undefined;
  } catch {
    return undefined; // no connection: told by whoever asked
  }
}
