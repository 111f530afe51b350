import type { DateBasis, PartOfDay } from "../../domain/dating.ts";
import type { Confidence } from "../../domain/proposal.ts";
import type { Language } from "../../domain/language.ts";
import type { EventKind, EventStatus } from "../../domain/timeline-event.ts";
import type { DateLook } from "../../timeline/date-look.ts";
import type { Clock } from "../../domain/clock.ts";
import type { FilterMode, Scale, ThreadOrder } from "../../state/app-state.ts";
import type { KeyRow } from "../score/score-keys.ts";

/**
 * Every word the page itself says, once per language; what the sources say is never here.
 * Both languages have the same type, so a sentence missing in one is a type error.
 */
export type InterfaceWords = {
  readonly languageName: string;
  readonly loading: string;
  /** Why the list stands where the score should be. */
  readonly noCanvas: string;
  /** Of the page's own code, where a piece of it has not been fetched. */
  readonly part: Readonly<Record<"coming" | "failed" | "again", string>>;
  /** What opens the saving of pictures. */
  readonly picture: string;
  readonly splitter: string;
  readonly skipToReader: string;
  readonly nav: Readonly<Record<"views" | "score" | "list" | "table" | "about", string>>;
  readonly language: string;
  readonly region: Readonly<Record<"score" | "reader" | "margin" | "undated", string>>;
  readonly scale: Readonly<Record<Scale | "label", string>> & {
    readonly axis: Readonly<Record<Scale, string>>;
  };
  readonly clock: Readonly<Record<Clock | "label", string>>;
  readonly threadOrder: Readonly<Record<ThreadOrder | "label", string>> & {
    readonly says: Readonly<Record<ThreadOrder, string>>;
  };
  /** Marking a range by dragging. */
  readonly range: Readonly<Record<"start" | "hint", string>>;
  readonly overview: Readonly<Record<"label" | "window" | "start" | "end" | "everything", string>> & {
    readonly fromTo: (from: string, to: string) => string;
    readonly dayZero: (day: number) => string;
    /** One line for ears, once the view has come to rest. */
    readonly resting: (stretch: string, count: number, all: number) => string;
  };
  readonly keys: Readonly<Record<"button" | "heading" | "where", string>> & {
    readonly does: Readonly<Record<KeyRow, string>>;
    readonly names: Readonly<Record<string, string>>;
  };
  readonly zoom: Readonly<Record<"label" | "in" | "out" | "fit" | "earlier" | "later", string>>;
  readonly filter: {
    readonly label: string;
    readonly themes: string;
    readonly sources: string;
    readonly kinds: string;
    readonly bases: string;
    readonly speakers: string;
    readonly statuses: string;
    readonly text: string;
    readonly textHint: string;
    readonly wordsChip: (text: string) => string;
    readonly mode: string;
    readonly modes: Readonly<Record<FilterMode, string>>;
    /** How many events a choice would leave, of how many that have it. */
    readonly choice: (count: number, of: number) => string;
    readonly found: (count: number, all: number) => string;
    /** Of events that the scale has no place for. */
    readonly offAxis: (count: number) => string;
    readonly moreChoices: (count: number) => string;
    /** Said of what is dimmed. */
    readonly fails: string;
    readonly clear: string;
    readonly only: (what: string) => string;
    readonly remove: (what: string) => string;
    readonly counted: (shown: number, all: number) => string;
    readonly nothing: string;
  };
  readonly kind: Readonly<Record<EventKind, string>>;
  readonly look: Readonly<Record<DateLook | "open", string>>;
  readonly basis: Readonly<Record<DateBasis, string>>;
  readonly status: Readonly<Record<EventStatus, string>>;
  readonly mark: {
    readonly name: (title: string, date: string, basis: string, at: number, of: number) => string;
    readonly folded: (count: number) => string;
    /** What has no label of its own: how many, when, and the most important of them by title. */
    readonly cluster: (count: number, when: string, first: readonly string[]) => string;
    readonly happened: (date: string) => string;
    readonly told: (date: string) => string;
    readonly noDate: string;
    readonly reportedBy: (title: string) => string;
  };
  readonly thread: {
    readonly name: (theme: string, source: string, count: number, wordings: readonly string[]) => string;
    readonly counted: (count: number) => string;
    readonly absent: (theme: string, source: string) => string;
    readonly more: (count: number) => string;
    readonly all: string;
    readonly heading: string;
    readonly undatedColumn: string;
    /** A bead of several texts; `uses` is made by `uses`. */
    readonly gathered: (theme: string, texts: string, uses: string) => string;
    readonly texts: (count: number) => string;
    readonly uses: (count: number, tokens: number, rate: string, language: Language) => string;
    readonly opensByZooming: string;
    readonly notToScale: string;
    readonly byEpisode: string;
  };
  readonly gap: (length: string) => string;
  readonly list: Readonly<
    Record<
      | "caption"
      | "captionSaid"
      | "date"
      | "event"
      | "kind"
      | "basis"
      | "status"
      | "reportedIn"
      | "passages"
      | "undated",
      string
    >
  >;
  readonly reader: {
    readonly sources: string;
    readonly paragraph: (number: number) => string;
    readonly furniture: string;
    readonly speaker: (name: string) => string;
    readonly evidenceOf: (title: string) => string;
    readonly formulaOf: (label: string) => string;
    readonly keys: string;
    readonly card: string;
    readonly noDate: string;
  };
  readonly margin: Readonly<
    Record<
      | "howKnown"
      | "words"
      | "takesPart"
      | "parts"
      | "partOf"
      | "saidIn"
      | "reports"
      | "published"
      | "place"
      | "alone"
      | "together"
      | "shown"
      | "noneAlone"
      | "alsoEvidence"
      | "close"
      | "outsideNote",
      string
    >
  > & {
    readonly decided: (by: string, on: string) => string;
    readonly allSteps: (count: number) => string;
    readonly foundBy: string;
    readonly confidence: Readonly<Record<Confidence, string>>;
    readonly paragraphShort: (number: number) => string;
    readonly partOfDay: Readonly<Record<PartOfDay, string>>;
    readonly seen: (day: string) => string;
  };
  readonly theme: Readonly<
    Record<
      "counted" | "notHere" | "variants" | "compounds" | "excluded" | "family" | "frame" | "zhForm",
      string
    >
  > & {
    readonly perThousand: Readonly<Record<Language, string>>;
    readonly smallCorpus: (count: number) => string;
  };
  readonly source: Readonly<
    Record<
      | "outlet"
      | "noOutlet"
      | "genre"
      | "languages"
      | "english"
      | "chinese"
      | "issued"
      | "reports"
      | "missing"
      | "rights"
      | "file"
      | "checksum"
      | "textVersions"
      | "translationOf",
      string
    >
  > & { readonly tokens: (count: number, language: Language) => string };
  readonly corpus: Readonly<Record<"heading" | "howToRead" | "shapes" | "fills" | "neutral", string>> & {
    readonly steps: readonly string[];
    readonly counts: (sources: number, events: number, undated: number) => string;
  };
  readonly open: Readonly<
    Record<"heading" | "note" | "texts" | "folder" | "file" | "building" | "back" | "own", string>
  >;
  readonly problem: Readonly<Record<"heading" | "fault" | "where" | "remedy", string>> & {
    readonly count: (count: number) => string;
  };
};
