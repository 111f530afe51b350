import { emptyFolder, tooManyBytes } from "./base/messages/opening.ts";
import { failure } from "./base/problem.ts";
import type { Result } from "./base/problem.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import { dayNumber, formatIsoDay } from "./domain/calendar-day.ts";
import type { Corpus } from "./domain/corpus.ts";

/** More than this does not fit a page, whatever the device. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Opens what a person chose from their own device: one corpus file, or a corpus folder or
 * plain texts, which are built here in a worker by the code the command uses. Nothing leaves the device.
 */
export async function openFiles(files: readonly File[]): Promise<Result<Corpus>> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_BYTES) return failure(tooManyBytes(bytes, MOST_BYTES));
  const [only] = files;
  if (!only) return failure(emptyFolder());
  if (files.length === 1 && only.name.endsWith(".json")) return readCorpus(await only.text(), only.name);
  const entries = await Promise.all(
    files.map(async (file) => [pathInFolder(file), new Uint8Array(await file.arrayBuffer())] as const),
  );
  const { makePipelineClient } = await import("./pipeline/pipeline-client.ts");
  const client = makePipelineClient();
  const built = await client.build(new Map(entries.filter(([path]) => !isHidden(path))), today());
  client.stop();
  return built;
}

/** By the clock of the person. */
function today(): string {
  const now = new Date();
  return formatIsoDay(dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}

/** The browser names files from the chosen folder down; the corpus counts from inside it. */
function pathInFolder(file: File): string {
  const [, ...inside] = file.webkitRelativePath.split("/");
  return inside.length === 0 ? file.name : inside.join("/");
}

/** What a file manager leaves behind is not part of a corpus. */
const isHidden = (path: string): boolean => path.split("/").some((part) => part.startsWith("."));
