import type { Problem } from "../base/problem.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import type { Dress, Filters, Place, Scale, Selection, View } from "./app-state.ts";

/** Everything that can happen to the state. */
export type Action =
  | { readonly type: "corpus-awaited" }
  /** `isOwn`: chosen from the device of whoever reads; no address leads back to it. */
  | { readonly type: "corpus-opened"; readonly corpus: Corpus; readonly isOwn?: boolean }
  | { readonly type: "corpus-failed"; readonly problems: readonly Problem[] }
  | { readonly type: "select"; readonly selection: Selection; readonly place?: Place }
  | { readonly type: "go-to-words"; readonly place: Place }
  | { readonly type: "open-source"; readonly sourceId: string }
  | { readonly type: "filter"; readonly filters: Filters }
  | { readonly type: "wear"; readonly dress: Dress }
  | { readonly type: "rescale"; readonly scale: Scale }
  | { readonly type: "look-at"; readonly window: ViewWindow | undefined }
  | { readonly type: "speak"; readonly language: Language }
  | { readonly type: "restore"; readonly view: View };
