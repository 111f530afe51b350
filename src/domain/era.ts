import type { Dating } from "./dating.ts";
import type { Bilingual } from "./language.ts";
import type { Passage } from "./passage.ts";
import type { Decision } from "./timeline-event.ts";

/**
 * A period that the texts themselves name, drawn behind the events. Eras may overlap, and run on
 * where an end is open. Its dating says how it is known, as that of an event does.
 */
export type Era = {
  /** Minted once, never changed. */
  readonly id: string;
  readonly label: Bilingual;
  readonly dating: Dating;
  /** At least one: no era without words. */
  readonly passages: readonly Passage[];
  readonly decision?: Decision;
};
