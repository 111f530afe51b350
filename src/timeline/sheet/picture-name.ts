import { fileNamePart } from "../../base/file-name.ts";
import type { TimeScale } from "../time-scale.ts";

export type PictureFormat = "svg" | "png";

/** `cyberspace-governance-gaps-collapsed-1920.svg` */
export const pictureName = (
  corpusId: string,
  scale: TimeScale["type"],
  width: number,
  format: PictureFormat,
): string => `${fileNamePart(corpusId, "timeline")}-${scale}-${width}.${format}`;
