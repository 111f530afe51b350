import type { EventKind } from "../../domain/timeline-event.ts";
import type { DateLook } from "../../timeline/date-look.ts";
import { hatchPath, MARK_PATHS } from "../../timeline/mark-paths.ts";

type MarkShapeProps = { readonly kind: EventKind; readonly look: DateLook; readonly size?: number };

/** What lies behind a mark: kind by shape, firmness of the date by fill. */
export function MarkShape({ kind, look, size = 16 }: MarkShapeProps) {
  const path = MARK_PATHS[kind];
  return (
    <svg
      className={`mark-shape look-${look}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path className="mark-ground" d={path} />
      {look === "reasoned" && <path className="mark-hatch" d={hatchPath(kind)} />}
      <path className="mark-outline" d={path} />
    </svg>
  );
}
