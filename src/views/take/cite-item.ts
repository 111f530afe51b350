import type { Passage } from "../../domain/passage.ts";
import type { SourceDocument } from "../../domain/source-document.ts";

/** A text, or words of it. */
export type CiteItem = { readonly source: SourceDocument; readonly passage?: Passage };
