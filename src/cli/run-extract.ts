import { stageBegun } from "../base/messages/command-line.ts";
import type { Problem } from "../base/problem.ts";
import { formatIsoDay } from "../domain/calendar-day.ts";
import { extractTexts, type ExtractStage } from "../pipeline/extract-texts.ts";
import type { ExtractCommand } from "./parse-arguments.ts";
import { readTexts } from "./read-texts.ts";
import type { Streams } from "./streams.ts";
import { jsonPieces } from "./write-json.ts";

/** Raised when a program that reads the output would have to change. */
const OUTPUT_VERSION = 1;
const INDENT = 2;
const MS_PER_DAY = 86_400_000;

/**
 * Writes what is found in some texts as one JSON value; `now` is the time in milliseconds since
 * 1970. Returns the problems of files that could not be read: the others are written all the same.
 */
export async function runExtract(
  { files, date, language, isPretty }: ExtractCommand,
  { input, write, progress }: Streams,
  now = Date.now(),
): Promise<readonly Problem[]> {
  const { texts, problems } = await readTexts(files, input);
  if (texts.length === 0) return problems;
  const readOn = date ?? formatIsoDay(Math.floor(now / MS_PER_DAY));
  const onStage = (stage: ExtractStage): void => progress(stageBegun(stage));
  const given = { ...(date !== undefined && { writtenOn: date }), ...(language && { language }) };
  const { texts: found, ...across } = extractTexts(texts, { readOn, onStage, ...given });
  const output = {
    format: "throughline-extract",
    version: OUTPUT_VERSION,
    readOn,
    files: found.map((text, index) => ({ file: texts[index]?.file, ...text })),
    ...across,
  };
  for (const piece of jsonPieces(output, isPretty ? INDENT : 0)) await write(piece);
  await write("\n");
  progress("");
  return problems;
}
