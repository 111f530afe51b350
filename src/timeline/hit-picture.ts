import type { Cluster, PlacedMark, ScorePicture } from "./score-picture.ts";

/** What stands at a place of the picture; marks lie over clusters, later ones over earlier. */
export type Hit =
  | { readonly type: "mark"; readonly mark: PlacedMark }
  | { readonly type: "cluster"; readonly cluster: Cluster };

/** A box in CSS pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** What a finger needs. */
const LEAST_TARGET = 24;

/** A shape begins this far before the day it stands at, and so far the box ends before the next may begin. */
const LEAD = { mark: 3, claim: 6 } as const;

/** Shape and words of a mark, never narrower than a finger and never past the margin beside the axis. */
export function markBox(mark: PlacedMark, { axis }: ScorePicture): Box {
  const lead = mark.isLine ? LEAD.claim : LEAD.mark;
  const left = mark.x - lead;
  const right = Math.min(mark.x + mark.width - lead, axis.left + axis.width + 20);
  return { left, top: mark.y, width: Math.max(LEAST_TARGET, right - left), height: mark.height };
}

export function clusterBox(cluster: Cluster, { axis }: ScorePicture): Box {
  const left = Math.max(axis.left, cluster.from);
  const right = Math.min(axis.left + axis.width, cluster.to);
  const width = Math.max(LEAST_TARGET, right - left);
  return {
    left: Math.max(axis.left, Math.min(left, axis.left + axis.width - width)),
    top: Math.min(cluster.y, cluster.y + cluster.height - LEAST_TARGET),
    width,
    height: Math.max(LEAST_TARGET, cluster.height),
  };
}

export function hitPicture(picture: ScorePicture, x: number, y: number): Hit | undefined {
  const mark = picture.marks.findLast((candidate) => isInside(markBox(candidate, picture), x, y));
  if (mark) return { type: "mark", mark };
  const cluster = picture.clusters.findLast((candidate) => isInside(clusterBox(candidate, picture), x, y));
  return cluster && { type: "cluster", cluster };
}

const isInside = ({ left, top, width, height }: Box, x: number, y: number): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;
