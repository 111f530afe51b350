import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { launchOptions } from "../../../scripts/chromium.mjs";
import { makeSyntheticCorpus, writeSyntheticCorpus } from "../make-synthetic-corpus.ts";
import { timelineJsEvents, visItems } from "../peer-events.ts";
import { makeWordsCorpus } from "../make-words-corpus.ts";
import type { Bench } from "./bench.ts";
import { buildPages, buildSite } from "./build-pages.ts";
import { installPeers } from "./install-peers.ts";
import { reportBytes } from "./report-bytes.ts";
import { reportFrames } from "./report-frames.ts";
import { reportNotes } from "./report-notes.ts";
import { reportOpening } from "./report-opening.ts";
import { reportPresent } from "./report-present.ts";
import { reportWords } from "./report-words.ts";
import { serveFolders } from "./serve-folders.ts";

export const PARTS = ["frames", "open", "words", "notes", "present", "bytes"] as const;
export type Part = (typeof PARTS)[number];

export type Wish = {
  readonly root: string;
  readonly parts: readonly Part[];
  readonly isQuick: boolean;
  readonly isAlone: boolean;
};

/** The report as Markdown, and what could not be measured, as sentences. */
export type BenchResult = { readonly report: string; readonly failures: readonly string[] };

export async function runBench({ root, parts, isQuick, isAlone }: Wish): Promise<BenchResult> {
  const work = path.join(root, ".cache/bench");
  const failures: string[] = [];
  const needsScores = parts.includes("frames") || parts.includes("open");
  const needsPages =
    needsScores || (["words", "notes", "present"] as const).some((part) => parts.includes(part));
  if (needsPages) {
    console.log("Building the page and the pages of the bench…");
    await buildSite(root, path.join(work, "site"));
    await buildPages(root, path.join(work, "pages"));
    console.log("Writing invented corpora…");
    if (needsScores) writeCorpora(path.join(work, "corpora"));
    if (parts.includes("words")) writeWords(path.join(work, "corpora"));
  }
  const noPeers = needsScores && !isAlone ? await installPeers(path.join(work, "peers")) : undefined;
  if (noPeers !== undefined) console.log(noPeers);
  const served = await serveFolders({
    site: path.join(work, "site"),
    pages: path.join(work, "pages"),
    corpora: path.join(work, "corpora"),
    peers: path.join(work, "peers/node_modules"),
    "peer-pages": path.join(root, "tests/bench/peers"),
  });
  // Nothing may be asked of another host, and a card in the machine must not make the figures finer.
  const launch = (): Promise<Browser> =>
    chromium.launch({
      ...launchOptions(),
      args: ["--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
    });
  let browser = await launch();
  try {
    const bench: Bench = {
      root,
      browser: () => browser,
      origin: served.origin,
      isQuick,
      isAlone,
      ...(noPeers !== undefined && { noPeers }),
      tried: async (what, seconds, run) => {
        console.log(`${what}…`);
        try {
          return await within(seconds, run());
        } catch (error) {
          const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
          failures.push(`${what}: ${why}`);
          console.log(`  ${why}`);
          // What was begun may still be under way in it.
          await browser.close();
          browser = await launch();
          return undefined;
        }
      },
    };
    const sections: string[] = [];
    const add = (title: string, text: string): void => {
      sections.push(`## ${title}`, text);
      console.log(`\n${text}\n`);
    };
    if (parts.includes("frames")) add("Pan and zoom", await reportFrames(bench));
    if (parts.includes("open")) add("Opening, choosing, memory", await reportOpening(bench));
    if (parts.includes("words")) add("Words", await reportWords(bench));
    if (parts.includes("notes")) add("Notes", await reportNotes(bench));
    if (parts.includes("present")) add("Presenting", await reportPresent(bench));
    if (parts.includes("bytes")) add("Bytes", await reportBytes(bench));
    if (failures.length > 0) add("Not measured", failures.map((sentence) => `- ${sentence}`).join("\n"));
    const report = [`# How fast the score is`, preface(browser.version()), ...sections].join("\n\n");
    return { report: `${report}\n`, failures };
  } finally {
    await browser.close();
    await served.close();
  }
}

function writeCorpora(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const count of [100, 1000, 100_000]) {
    writeFileSync(path.join(folder, `${count}.corpus.json`), [...writeSyntheticCorpus(count)].join(""));
  }
  for (const count of [100, 1000, 10_000]) {
    const corpus = makeSyntheticCorpus(count);
    writeFileSync(path.join(folder, `${count}.timelinejs.json`), JSON.stringify(timelineJsEvents(corpus)));
    writeFileSync(path.join(folder, `${count}.vis.json`), JSON.stringify(visItems(corpus)));
  }
}

function writeWords(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "words.corpus.json"), JSON.stringify(makeWordsCorpus()));
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  work.catch(() => undefined); // fails once more when its browser is closed
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function preface(version: string): string {
  const [first] = cpus();
  return `Written by \`npm run bench\`: Node ${process.versions.node}, Chromium ${version} without a window and without a graphics card,
${cpus().length} × ${first?.model ?? "processor"}. The window is 1280 × 720 CSS pixels. The events are invented, the same on every run.
Figures are medians of several runs, with the least and the greatest in brackets; times are in milliseconds.`;
}
