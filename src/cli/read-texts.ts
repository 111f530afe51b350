import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { fileTooLarge, unreadableFile } from "../base/messages/command-line.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import { readPlainText } from "../documents/read-plain-text.ts";
import type { PlainText } from "../pipeline/extract-texts.ts";

export type TextFile = PlainText & { readonly file: string };
export type ReadTexts = { readonly texts: readonly TextFile[]; readonly problems: readonly Problem[] };

const STANDARD_INPUT = "-";

/** What is found in more than this would fill the memory many times over. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** Reads plain texts; one that cannot be read is a problem and does not keep the others back. */
export async function readTexts(
  files: readonly string[],
  input: AsyncIterable<Uint8Array>,
): Promise<ReadTexts> {
  const texts: TextFile[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const name of files) {
    const file = name === STANDARD_INPUT ? "standard input" : name;
    const bytes = name === STANDARD_INPUT ? await drain(input, file) : readBytes(file);
    const text = bytes.ok ? readPlainText(bytes.value, file) : bytes;
    if (!text.ok) problems.push(...text.problems);
    else texts.push({ file, id: idOf(file, taken), text: text.value });
  }
  return { texts, problems };
}

function readBytes(file: string): Result<Uint8Array> {
  try {
    if (statSync(file).size > MOST_BYTES) return failure(fileTooLarge(file, MOST_BYTES));
    return success(readFileSync(file));
  } catch (error) {
    return failure(unreadableFile(file, error instanceof Error ? error.message : String(error)));
  }
}

async function drain(input: AsyncIterable<Uint8Array>, file: string): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    if (length > MOST_BYTES) return failure(fileTooLarge(file, MOST_BYTES));
    chunks.push(chunk);
  }
  return success(Buffer.concat(chunks));
}

/** The name of the file without its ending; a second one of that name gets a number. */
function idOf(file: string, taken: Set<string>): string {
  const stem = basename(file)
    .replace(/\.[A-Za-z0-9]{1,8}$/, "")
    .replaceAll(/\s+/g, "-");
  const name = stem === "" ? "text" : stem;
  let id = name;
  for (let nth = 2; taken.has(id); nth += 1) id = `${name}-${nth}`;
  taken.add(id);
  return id;
}
