import type { Problem, Result } from "../base/problem.ts";
import { failure, success } from "../base/problem.ts";
import { guessEncoding } from "./guess-encoding.ts";
import { nameBinaryFormat } from "./name-binary-format.ts";

/**
 * Decodes the bytes of a source file. Strict UTF-8: one wrong byte is a problem with its line,
 * because a replacement character would be a quotation nobody wrote. A UTF-8 byte order mark is
 * the signature of the encoding, not text: it is left out, and offset 0 is the first character
 * after it. Nothing else is changed: no trimming, no normalisation, CR and LF stay as they are.
 *
 * `file` is what a problem names as its place.
 */
export function readPlainText(bytes: Uint8Array, file = "the text"): Result<string> {
  const binary = nameBinaryFormat(bytes);
  if (binary !== undefined) return failure(notText(binary, file));
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? failure(hasNul(text, file)) : success(text);
  } catch {
    return failure(notUtf8(bytes, file));
  }
}

const notText = ({ name, remedy }: { name: string; remedy: string }, file: string): Problem => ({
  what: `This is not plain text: it looks like ${name}.`,
  where: file,
  remedy,
});

const hasNul = (text: string, file: string): Problem => ({
  what: "This is not plain text: it contains a NUL character.",
  where: `${file}, line ${lineAt(text, text.indexOf("\0"))}`,
  remedy: "Open the original document and save it again as plain text in UTF-8.",
});

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const valid = validPrefixLength(bytes);
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, valid));
  if (isHalfPair(bytes, valid))
    return {
      what: "This is not UTF-8: it holds half of a surrogate pair, as faulty exports write it.",
      where: `${file}, line ${lineAt(before, before.length)}`,
      remedy: "Take the character out, or put the whole one in its place, and save the text as UTF-8.",
    };
  const encoding = guessEncoding(bytes.subarray(valid));
  const looksLike = encoding === undefined ? "no encoding we know" : encoding;
  const isMixed = encoding !== undefined && hasWideCharacters(before);
  return {
    what: isMixed
      ? `Two encodings in one file: it begins as UTF-8, and from byte ${valid} on it looks like ${looksLike}.`
      : `This is not UTF-8: it looks like ${looksLike}.`,
    where: `${file}, line ${lineAt(before, before.length)}`,
    remedy: isMixed
      ? "Convert the second part to UTF-8 before joining the parts; nothing is decoded by guess."
      : "Open it with the right encoding in an editor, check that it reads well, and save it as UTF-8.",
  };
}

/** ED A0 80 to ED BF BF would be U+D800 to U+DFFF, which stand for no character by themselves. */
const isHalfPair = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xed && (bytes[at + 1] ?? 0) >> 5 === 5 && (bytes[at + 2] ?? 0) >> 6 === 2;

/** A character outside ASCII that was valid UTF-8 by chance is rare; three of them are not. */
const hasWideCharacters = (text: string): boolean =>
  /(?:[^\p{ASCII}][^]{0,2000}?){3}/u.test(text.slice(-6000));

const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
};

/** How many bytes decode before the first wrong one: by halving, since a decoder does not say. */
function validPrefixLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  while (valid > 0 && !decodes(bytes.subarray(0, valid), { isWhole: true })) valid -= 1;
  return valid;
}

/** Unless the prefix must be whole, a sequence cut off at its end counts as valid: the next bytes may complete it. */
function decodes(prefix: Uint8Array, { isWhole = false } = {}): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(prefix, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}
