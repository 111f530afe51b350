import { useEffect, useState } from "react";
import { toAxisWindow } from "../../timeline/axis-pixels.ts";
import type { Cluster, ClusterCell, ScorePicture } from "../../timeline/score-picture.ts";
import { isNearly } from "../../timeline/axis-window.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import { useHandler } from "../use-handler.ts";
import type { StagedScore } from "./staged-score.ts";

export type OpenCluster = { readonly cluster: Cluster; readonly ats: readonly number[] };

export type ClusterDoor = {
  readonly opened: OpenCluster | undefined;
  readonly open: (cluster: Cluster) => void;
  readonly close: () => void;
};

/**
 * A cluster opens by looking closer, `zoom`. What no zoom dissolves opens as a list: at once, or when one
 * has come as close as helps and there it still is.
 */
export function useClusterList(
  score: StagedScore,
  picture: ScorePicture,
  target: AxisWindow,
  zoom: (cluster: Cluster) => void,
): ClusterDoor {
  const [opened, setOpened] = useState<OpenCluster>();
  const [awaited, setAwaited] = useState<{ readonly cell: ClusterCell; readonly from: ScorePicture }>();
  const list = (cluster: Cluster) => setOpened({ cluster, ats: score.eventsOf(cluster, picture) });
  const arrive = useHandler(() => {
    if (!awaited || awaited.from === picture) return;
    setAwaited(undefined);
    const { track, from, to } = awaited.cell;
    const left = picture.clusters.find(
      ({ cell, isStubborn }) => isStubborn && cell.track === track && cell.from < to && from < cell.to,
    );
    if (left) list(left);
  });
  useEffect(() => arrive(), [picture, arrive]);
  return {
    opened,
    open: useHandler((cluster: Cluster) => {
      const isThere = isNearly(toAxisWindow(cluster.window, score.scale), target);
      if (cluster.isStubborn || isThere) {
        list(cluster);
        return;
      }
      setAwaited({ cell: cluster.cell, from: picture });
      zoom(cluster);
    }),
    close: useHandler(() => setOpened(undefined)),
  };
}
