import type { Problem } from "../base/problem.ts";
import type { Clock } from "../domain/clock.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import type {
  Dress,
  FilterMode,
  Filters,
  Hand,
  Move,
  Place,
  Scale,
  Selection,
  Stage,
  ThreadOrder,
  View,
} from "./app-state.ts";
import type { SessionAction } from "./session.ts";
import type { Study } from "./study.ts";

/** Everything that can happen to the state. */
export type Action =
  | SessionAction
  | { readonly type: "corpus-awaited" }
  /** `isOwn`: chosen from the device of whoever reads; no address leads back to it. */
  | { readonly type: "corpus-opened"; readonly corpus: Corpus; readonly isOwn?: boolean }
  | { readonly type: "corpus-failed"; readonly problems: readonly Problem[] }
  | { readonly type: "select"; readonly selection: Selection; readonly place?: Place }
  | { readonly type: "go-to-words"; readonly place: Place }
  | { readonly type: "open-source"; readonly sourceId: string }
  /** Ids of two or three witnesses; none closes the others. */
  | { readonly type: "read-beside"; readonly witnesses: readonly string[] }
  | { readonly type: "set-beside"; readonly inColumns: boolean }
  /** Nothing: back to the card of what is selected. */
  | { readonly type: "study"; readonly study: Study | undefined }
  | { readonly type: "filter"; readonly filters: Filters }
  | { readonly type: "filter-by"; readonly mode: FilterMode }
  | { readonly type: "wear"; readonly dress: Dress }
  | { readonly type: "rescale"; readonly scale: Scale }
  | { readonly type: "tell-time-by"; readonly clock: Clock }
  | { readonly type: "order-threads"; readonly order: ThreadOrder }
  /** `by`: a zoom (also a leap to elsewhere) unless it says that it only pans. */
  | { readonly type: "look-at"; readonly window: ViewWindow | undefined; readonly by?: Move }
  /** Before a room, or back to the page. */
  | { readonly type: "present"; readonly isOn: boolean }
  | { readonly type: "turn-page"; readonly page: Stage["page"] }
  | { readonly type: "take"; readonly hand: Hand }
  | { readonly type: "speak"; readonly language: Language }
  | { readonly type: "restore"; readonly view: View };
