import { memo } from "react";
import type { KeyboardEvent } from "react";
import type { Language } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import { clusterBox } from "../../timeline/hit-picture.ts";
import type { Cluster, ScorePicture } from "../../timeline/score-picture.ts";
import type { TimeScale } from "../../timeline/time-scale.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import { nameOfCell, tellCluster } from "./tell-cluster.ts";

type ClusterButtonProps = {
  readonly cluster: Cluster;
  readonly picture: ScorePicture;
  readonly columns: EventColumns;
  readonly scale: TimeScale["type"];
  readonly language: Language;
  readonly words: InterfaceWords;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (cluster: Cluster) => void;
};

/** A button without a face over a cluster: how many events it counts, when, and the most important of them. */
export const ClusterButton = memo(function ClusterButton(props: ClusterButtonProps) {
  const { cluster, picture, columns, scale, language, words, onKeyDown, onClick } = props;
  const { left, top, width, height } = clusterBox(cluster, picture);
  return (
    <button
      type="button"
      className="event-cluster"
      data-cluster={cluster.count}
      data-cell={nameOfCell(cluster)}
      data-rove=""
      style={{ left, top, width, height }}
      tabIndex={-1}
      aria-label={tellCluster(cluster, picture, columns, scale, language, words)}
      aria-haspopup={cluster.isStubborn ? "dialog" : undefined}
      onKeyDown={(event) => onKeyDown(event)}
      onClick={() => onClick(cluster)}
    />
  );
});
