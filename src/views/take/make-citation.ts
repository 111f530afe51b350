import { citationOf } from "../../cite/citation.ts";
import type { Citation } from "../../cite/citation.ts";
import type { AppState } from "../../state/app-state.ts";
import { encodeView } from "../../state/url-codec.ts";
import { wordsOf } from "../page-context.ts";
import { viewAddress } from "../picture/view-address.ts";
import { takeWordsOf } from "../words/take-words.ts";
import type { CiteItem } from "./cite-item.ts";

/** How the date of a text is known, in one line. */
export function tellDate({ source }: CiteItem, language: AppState["view"]["language"]): string {
  const { edtf, basis } = source.publication;
  const said = takeWordsOf(language);
  if (edtf === undefined) return said.none;
  if (basis === "stated" || (basis === "dateline" && !/[?~%X]/.test(edtf))) return said.printed;
  return `${wordsOf(language).basis[basis]} (EDTF ${edtf})`;
}

/** The citation of what is shown, with the link that shows it. */
export function makeCitation(item: CiteItem, state: AppState, accessed: string): Citation {
  const { source, passage } = item;
  const { view } = state;
  const page = viewAddress(state, location);
  const place = passage && { sourceId: source.id, start: passage.start, end: passage.end };
  const { place: _place, ...rest } = view;
  const shown = encodeView({ ...rest, sourceId: source.id, ...(place && { place }) });
  return citationOf(source, {
    ...(passage && { passage }),
    genre: source.genreNote[view.language],
    dateNote: tellDate(item, view.language),
    notesIn: view.language,
    ...(page !== undefined && { link: `${page}${shown}` }),
    accessed,
  });
}
