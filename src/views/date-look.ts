import type { Dating } from "../domain/dating.ts";
import { lookOfBasis } from "../timeline/date-look.ts";
import type { DateLook } from "../timeline/date-look.ts";

/** How firmly a date is known, as the fill of its mark shows it. */
export const dateLook = ({ basis }: Dating): DateLook => lookOfBasis(basis);
