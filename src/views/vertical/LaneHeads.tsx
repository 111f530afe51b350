import { elementAt } from "../../base/element-at.ts";
import { usePhoneWords } from "./use-phone-words.ts";
import type { ShownScore } from "./use-shown-score.ts";
import { useWords } from "../page-context.ts";
import { AXIS_X } from "./vertical-sizes.ts";

type LaneHeadsProps = { readonly shown: ShownScore; readonly onOpenLane: (band: number) => void };

/**
 * The name of the scale over the axis and the names of the lanes over the lanes; they stay while one
 * scrolls. Where not all lanes have room, the open one is chosen from a list of them all.
 */
export function LaneHeads({ shown, onOpenLane }: LaneHeadsProps) {
  const words = useWords();
  const phone = usePhoneWords();
  const { score, plan, counts } = shown;
  const { scale } = score.index.question;
  const open = score.lanes.find(({ isOpen }) => isOpen);
  const areAllOpen = score.lanes.every(({ isOpen }) => isOpen);
  const isOne = scale.type === "day-zero" || shown.shown.length < 2;
  return (
    <div className="lane-heads">
      <span className="scale-name" style={{ width: AXIS_X + 8 }} title={words.scale.axis[scale.type]}>
        {words.scale[scale.type]}
      </span>
      {!isOne &&
        areAllOpen &&
        score.lanes.map(({ band, x, width }) => (
          <span key={band} className="lane-head" style={{ left: x + 8, width: width - 12 }}>
            {plan.bands[band]?.label} <b>{counts[band]}</b>
          </span>
        ))}
      {!isOne && !areAllOpen && open && (
        <select
          className="lane-choice"
          aria-label={phone.lane}
          style={{ left: open.x + 2, width: open.width - 4 }}
          value={open.band}
          onChange={({ target }) => onOpenLane(Number(target.value))}
        >
          {shown.shown.map((band) => (
            <option key={band} value={band}>
              {phone.laneOf(elementAt(plan.bands, band).label, counts[band] ?? 0)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
