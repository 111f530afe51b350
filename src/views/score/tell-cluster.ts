import type { Language } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import type { Cluster, ScorePicture } from "../../timeline/score-picture.ts";
import type { TimeScale } from "../../timeline/time-scale.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import { tellStretch } from "./tell-stretch.ts";

/** "12 events, 2001, the most important: …" */
export function tellCluster(
  { count, days, first }: Cluster,
  { axis }: ScorePicture,
  { words: { shortTitle } }: EventColumns,
  scale: TimeScale["type"],
  language: Language,
  words: InterfaceWords,
): string {
  const stretch = days ?? { from: axis.day(axis.left), to: axis.day(axis.left + axis.width) };
  return words.mark.cluster(
    count,
    tellStretch(stretch, scale, language, words),
    first.map((at) => shortTitle(at, language)),
  );
}

/** The same for a cluster as long as it counts the same cell. */
export const nameOfCell = ({ cell }: Cluster): string => `${cell.track} ${cell.level} ${cell.from}`;
