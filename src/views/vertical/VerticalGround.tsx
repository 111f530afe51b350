import { elementAt } from "../../base/element-at.ts";
import { languageTag } from "../../domain/language.ts";
import { selectIndex } from "../../selectors/select-index.ts";
import { stackEras } from "../../timeline/era-shapes.ts";
import { placeSections, yOf } from "../../timeline/vertical-places.ts";
import { useAppState, useLanguage } from "../page-context.ts";
import { usePhoneWords } from "./use-phone-words.ts";
import type { ShownScore } from "./use-shown-score.ts";
import { AXIS_X, ERA_STEP } from "./vertical-sizes.ts";

type VerticalGroundProps = {
  readonly shown: ShownScore;
  readonly length: number;
  readonly onOpenLane: (band: number) => void;
};

/** Behind the marks: eras as pale bands, the names of episodes, and strips that widen when they are chosen. */
export function VerticalGround({ shown, length, onOpenLane }: VerticalGroundProps) {
  const { score, plan, counts } = shown;
  const phone = usePhoneWords();
  const placed = placeSections(score.index, length);
  const isNamed = placed.length > 1;
  return (
    <>
      <Eras shown={shown} length={length} />
      {isNamed &&
        placed.map(({ section, top, bottom }) => (
          <div key={section.bands[0]} className="vertical-section" style={{ top, height: bottom - top }}>
            <h3>{plan.bands[section.bands[0] ?? 0]?.label}</h3>
          </div>
        ))}
      {score.lanes
        .filter(({ isOpen }) => !isOpen)
        .map(({ band, x, width }) => {
          const label = elementAt(plan.bands, band).label;
          return (
            <button
              key={band}
              type="button"
              className="vertical-strip"
              style={{ left: x, width }}
              aria-label={phone.openLane(label, counts[band] ?? 0)}
              onClick={() => onOpenLane(band)}
            >
              <span>
                {label} <b>{counts[band]}</b>
              </span>
            </button>
          );
        })}
    </>
  );
}

/** Periods the texts name, beside the axis; their names stay in view as long as they do. */
function Eras({ shown, length }: Pick<VerticalGroundProps, "shown" | "length">) {
  const { index } = shown.score;
  const { scale } = index.question;
  const language = useLanguage();
  const eras = useAppState(selectIndex)?.corpus.eras ?? [];
  const [placed] = placeSections(index, length);
  if (!placed || scale.type === "day-zero") return undefined;
  const y = (day: number) => yOf(placed, length, Math.min(1, Math.max(0, scale.position(day))));
  const bands = eras.map(({ id, label, dating: { earliest, latest } }) => ({
    id,
    label: label[language],
    opensUp: earliest === undefined,
    opensDown: latest === undefined,
    from: earliest === undefined ? placed.top : y(earliest),
    to: latest === undefined ? placed.bottom : y(latest + 1),
  }));
  return stackEras(bands.filter(({ from, to }) => from < to)).map(({ era, row }) => (
    <div
      key={era.id}
      className={`vertical-era${era.opensUp ? " opens-up" : ""}${era.opensDown ? " opens-down" : ""}`}
      style={{ top: era.from, height: era.to - era.from, left: AXIS_X + 1 + row * ERA_STEP }}
    >
      <span lang={languageTag(language)}>{era.label}</span>
    </div>
  ));
}
