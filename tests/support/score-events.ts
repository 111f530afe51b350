import { readFileSync } from "node:fs";
import type { EventProposal } from "../../src/domain/event-proposal.ts";
import type { EventKind } from "../../src/domain/timeline-event.ts";

type GoldSpan = { readonly doc: string; readonly quote: string; readonly u16: readonly [number, number] };
type GoldEvent = {
  readonly id: string;
  readonly kind: string;
  readonly plot: "must" | "should" | "optional" | "no";
  readonly date: {
    readonly edtf_text: string | null;
    readonly edtf_corpus: string | null;
    readonly edtf_best: string | null;
    readonly display_until_confirmed: string | null;
  };
  readonly triggers: readonly GoldSpan[];
  readonly passages: readonly GoldSpan[];
};
type GoldEvents = {
  readonly events: readonly GoldEvent[];
  readonly identity: {
    readonly same_event: readonly { readonly event: string }[];
    readonly not_the_same: readonly { readonly events: readonly string[] }[];
  };
  readonly non_events: readonly { readonly span: GoldSpan }[];
};

const repository = new URL("../../", import.meta.url);
const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`tests/gold/${file}.json`, repository), "utf8")) as T;

export const SOURCE_OF_DOC: Readonly<Record<string, string>> = {
  "000": "study-session-xinhua",
  "001": "study-session-bilingual",
  "002": "press-conference-2022",
  "003": "instructions-2023",
  "004": "conference-2018",
};

/** Which kinds a proposal may have to stand for a kind of the annotation, which knows more of them. */
const COMPATIBLE: Readonly<Record<string, readonly EventKind[]>> = {
  meeting: ["meeting"],
  conference: ["meeting"],
  "press-conference": ["meeting"],
  presiding: ["meeting"],
  discussion: ["meeting"],
  attendance: ["meeting"],
  lecture: ["speech"],
  speech: ["speech"],
  "concluding-remarks": ["speech"],
  question: ["speech"],
  answer: ["speech"],
  "reported-statement": ["speech"],
  instruction: ["instruction"],
  conveyance: ["instruction", "speech"],
  publication: ["publication"],
  "background-congress": ["background"],
  period: ["background"],
  "continuing-claim": ["claim"],
  measure: ["claim", "background"],
  plan: ["claim"],
};

type Placed = { readonly sourceId: string; readonly start: number; readonly end: number };
const placed = ({ doc, u16: [start, end] }: GoldSpan): Placed => ({
  sourceId: SOURCE_OF_DOC[doc] ?? doc,
  start,
  end,
});
const overlap = (a: Placed, b: Placed): number =>
  a.sourceId === b.sourceId ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
const holds = (outer: Placed, inner: Placed): boolean =>
  outer.sourceId === inner.sourceId && outer.start <= inner.start && inner.end <= outer.end;

export type EventScore = {
  readonly must: { readonly found: number; readonly of: number; readonly missed: readonly string[] };
  readonly should: { readonly found: number; readonly of: number; readonly missed: readonly string[] };
  /** Over the plot-worthy proposals; optional events and those that should be found are no errors. */
  readonly precision: { readonly right: number; readonly of: number; readonly wrong: readonly string[] };
  /** Of all found events whose date the annotation gives. */
  readonly dates: { readonly right: number; readonly of: number; readonly wrong: readonly string[] };
  /** Of the events told in several texts, those whose proposal has passages in all of them. */
  readonly merged: { readonly right: number; readonly of: number; readonly wrong: readonly string[] };
  /** Proposals, drawn or not, that lie in what the annotation calls no event, or in furniture. */
  readonly nonEvents: readonly string[];
  readonly matches: ReadonlyMap<string, EventProposal>;
};

/**
 * Compares proposals with the annotated events of the five texts. One gold event takes one
 * plot-worthy proposal and the other way round. A pair is possible when their kinds are compatible and a
 * passage of the proposal overlaps the gold's triggers or passages. Of possible pairs those win that
 * hold a trigger and whose passages are most alike (intersection over union), best pairs first.
 */
export function scoreEvents(proposals: readonly EventProposal[]): EventScore {
  const gold = read<GoldEvents>("events");
  const drawn = proposals.filter(({ isPlotWorthy }) => isPlotWorthy);
  const matches = matchEvents(gold.events, drawn);
  const found = (plot: GoldEvent["plot"]) => {
    const events = gold.events.filter((event) => event.plot === plot);
    const missed = events.filter(({ id }) => !matches.has(id)).map(({ id }) => id);
    return { found: events.length - missed.length, of: events.length, missed };
  };
  const welcome = new Set(
    gold.events.filter(({ plot }) => plot !== "no").map(({ id }) => matches.get(id)?.key),
  );
  const wrong = drawn.filter(({ key }) => !welcome.has(key)).map(({ key, title }) => `${key}: ${title.en}`);
  return {
    must: found("must"),
    should: found("should"),
    precision: { right: drawn.length - wrong.length, of: drawn.length, wrong },
    dates: scoreDates(gold.events, matches),
    merged: scoreMerging(gold, matches),
    nonEvents: findNonEvents(gold, proposals),
    matches,
  };
}

function matchEvents(
  events: readonly GoldEvent[],
  proposals: readonly EventProposal[],
): ReadonlyMap<string, EventProposal> {
  const pairs = events.flatMap((event) =>
    proposals
      .map((proposal) => ({ event, proposal, likeness: likenessOf(event, proposal) }))
      .filter(({ likeness }) => likeness > 0),
  );
  const matches = new Map<string, EventProposal>();
  const used = new Set<string>();
  for (const { event, proposal } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    if (matches.has(event.id) || used.has(proposal.key)) continue;
    matches.set(event.id, proposal);
    used.add(proposal.key);
  }
  return matches;
}

/** 0 where they cannot be the same; 1 to 2 where a passage of the proposal holds a trigger. */
function likenessOf(event: GoldEvent, { kind, passages }: EventProposal): number {
  if (!COMPATIBLE[event.kind]?.includes(kind)) return 0;
  const triggers = event.triggers.map(placed);
  const spans = event.passages.map(placed);
  let best = 0;
  for (const passage of passages) {
    for (const span of [...spans, ...triggers]) {
      const common = overlap(passage, span);
      const union = passage.end - passage.start + span.end - span.start - common;
      if (common > 0) best = Math.max(best, common / union);
    }
  }
  const holdsTrigger = passages.some((passage) => triggers.some((trigger) => holds(passage, trigger)));
  return best === 0 ? 0 : best + (holdsTrigger ? 1 : 0);
}

function scoreDates(events: readonly GoldEvent[], matches: ReadonlyMap<string, EventProposal>) {
  const wrong: string[] = [];
  let of = 0;
  for (const { id, plot, date } of events) {
    const proposal = matches.get(id);
    const accepted = [date.edtf_text, date.edtf_corpus, date.edtf_best, date.display_until_confirmed];
    if (!proposal || plot === "no" || accepted.every((value) => value === null)) continue;
    of += 1;
    if (!accepted.includes(proposal.dating.edtf ?? ""))
      wrong.push(`${id}: ${proposal.dating.edtf ?? "no date"}`);
  }
  return { right: of - wrong.length, of, wrong };
}

function scoreMerging({ events, identity }: GoldEvents, matches: ReadonlyMap<string, EventProposal>) {
  const wrong: string[] = [];
  const several = identity.same_event.map(({ event }) => event).filter((id) => matches.has(id));
  for (const id of several) {
    const docs = new Set(
      events.find((event) => event.id === id)?.passages.map(({ doc }) => SOURCE_OF_DOC[doc]),
    );
    const told = new Set(matches.get(id)?.passages.map(({ sourceId }) => sourceId));
    if (![...docs].every((doc) => doc !== undefined && told.has(doc))) wrong.push(id);
  }
  return { right: several.length - wrong.length, of: several.length, wrong };
}

type GoldSources = {
  readonly documents: readonly {
    readonly id: string;
    readonly boilerplate: readonly { readonly kind: string; readonly span: Omit<GoldSpan, "doc"> }[];
  }[];
};

function findNonEvents(
  { non_events, events }: GoldEvents,
  proposals: readonly EventProposal[],
): readonly string[] {
  const furniture = read<GoldSources>("sources").documents.flatMap(({ id, boilerplate }) =>
    boilerplate
      .filter(({ kind }) => !kind.startsWith("header"))
      .map(({ span }) => placed({ ...span, doc: id })),
  );
  const congresses = events
    .filter(({ kind }) => kind === "background-congress")
    .flatMap(({ passages }) => passages.map(placed));
  const none = non_events.map(({ span }) => placed(span));
  return proposals
    .filter(({ passages }) =>
      passages.some(
        (passage) =>
          furniture.some((span) => overlap(span, passage) > 0) ||
          (none.some((span) => holds(span, passage)) && !congresses.some((span) => holds(span, passage))),
      ),
    )
    .map(({ key }) => key);
}

export const share = ({ found, of }: { readonly found: number; readonly of: number }): number => found / of;
