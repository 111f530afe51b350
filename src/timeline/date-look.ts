import { unreachable } from "../base/assert.ts";
import type { DateBasis } from "../domain/dating.ts";

/** How the fill of a mark tells the firmness of its date: solid, hatched, dashed, dotted. */
export type DateLook = "stated" | "reasoned" | "outside" | "unknown";

export function lookOfBasis(basis: DateBasis): DateLook {
  switch (basis) {
    case "stated":
    case "dateline":
      return "stated";
    case "weekday":
    case "inferred":
    case "corpus":
    case "editor":
      return "reasoned";
    case "outside":
      return "outside";
    case "unknown":
      return "unknown";
    default:
      return unreachable(basis);
  }
}
