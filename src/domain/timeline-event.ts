import type { Dating } from "./dating.ts";
import type { Bilingual } from "./language.ts";
import type { Passage } from "./passage.ts";
import type { Provenance } from "./proposal.ts";

/** Drawn by shape. A claim is what a speaker says has been so since some time. */
export const EVENT_KINDS = [
  "meeting",
  "speech",
  "publication",
  "instruction",
  "claim",
  "background",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What the machine proposes and what a person decided are different values and look different. */
export const EVENT_STATUSES = ["proposed", "confirmed", "corrected"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Who decided, when and why. Present on every event that is not merely proposed. */
export type Decision = { readonly by: string; readonly on: string; readonly why: Bilingual };

export type Participant = {
  readonly entityId: string;
  readonly role: Bilingual;
  readonly passages: readonly Passage[];
};

export type Place = {
  readonly name: Bilingual;
  readonly basis: Bilingual;
  readonly passages: readonly Passage[];
};

/** Something that happened, was said or was claimed. One event, many passages in many texts. */
export type TimelineEvent = {
  /** Minted once, never derived from the title, never changed. */
  readonly id: string;
  readonly kind: EventKind;
  /** Neutral and attributing; the tool's words, not a quotation. */
  readonly title: Bilingual;
  /** A few words for narrow places. */
  readonly shortTitle: Bilingual;
  readonly status: EventStatus;
  /** 1 speaks first, 3 last, when labels compete for room. */
  readonly importance: 1 | 2 | 3;
  readonly dating: Dating;
  readonly partOf?: string;
  /** Place in the narrated order among the parts of one event. */
  readonly order?: number;
  /** The lane in which the author puts it, whatever the rules of the lanes say. */
  readonly laneId?: string;
  readonly participants: readonly Participant[];
  readonly place?: Place;
  /** At least one: no mark without words. */
  readonly passages: readonly Passage[];
  /** Ids of the sources that report it. */
  readonly reportedIn: readonly string[];
  /** For publications: the source that came out. */
  readonly publishes?: string;
  /** For claims and plans: the event in which it was said. */
  readonly saidIn?: string;
  readonly note?: Bilingual;
  readonly decision?: Decision;
  /** For what the machine proposed: the rule that did, and the key by which decisions find it again. */
  readonly provenance?: Provenance;
  readonly key?: string;
};

/** A person, body or group named in the texts. */
export type Entity = {
  readonly id: string;
  readonly type: "person" | "organisation" | "group" | "outlet";
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  readonly office?: Bilingual;
};
