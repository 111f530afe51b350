/** File systems hold names of some 255 bytes; a Han character is three. */
const MOST_UNITS = 60;

/** What may stand in the name of a file; ids come from files of others and may hold anything. */
export function fileNamePart(id: string, fallback: string): string {
  const part = id
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .slice(0, MOST_UNITS)
    .replaceAll(/\p{Surrogate}/gu, "")
    .replace(/^[.-]+/, "")
    .replace(/[.-]+$/, "");
  return part === "" ? fallback : part;
}
