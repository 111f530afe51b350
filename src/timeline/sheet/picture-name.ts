import type { TimeScale } from "../time-scale.ts";

export type PictureFormat = "svg" | "png";

/** `cyberspace-governance-gaps-collapsed-1920.svg`; ids come from files of others and may hold anything. */
export function pictureName(
  corpusId: string,
  scale: TimeScale["type"],
  width: number,
  format: PictureFormat,
): string {
  const id = corpusId
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .slice(0, MOST_UNITS)
    .replaceAll(/\p{Surrogate}/gu, "")
    .replace(/^[.-]+/, "")
    .replace(/[.-]+$/, "");
  return `${id === "" ? "timeline" : id}-${scale}-${width}.${format}`;
}

/** File systems hold names of some 255 bytes; a Han character is three. */
const MOST_UNITS = 60;
