import { unreachable } from "../base/assert.ts";
import type { Dating } from "../domain/dating.ts";
import type { DateLook } from "./words/interface-words.ts";

/** How firmly a date is known, as the fill of its mark shows it. */
export function dateLook({ basis }: Dating): DateLook {
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
