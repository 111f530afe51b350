import { finish } from "../../base/finish.ts";
import { selectEventColumns } from "../../selectors/select-index.ts";
import type { AppState } from "../../state/app-state.ts";
import { drawSvg } from "../../timeline/sheet/draw-svg.ts";
import { PRINT_PALETTE } from "../../timeline/sheet/paper-palette.ts";
import type { SvgElement } from "../../timeline/sheet/svg-node.ts";
import { wordsOf } from "../page-context.ts";
import { makePicture } from "./make-picture.ts";
import { viewAddress } from "./view-address.ts";

/** Of A4 and A3 lying on their side, without margins: as good as the same. */
const PAGE_SHAPE = 277 / 190;
/** Widths that are tried: the wider, the smaller the words, but the fewer rows below one another. */
const WIDTHS = [1000, 1150, 1300, 1450, 1600, 1800, 2000, 2300];
/** A corpus of more events is laid out once. */
const FEW = 300;

/** The whole timeline at the width at which its words are largest on a page. */
export function printPicture(state: AppState): SvgElement | undefined {
  const { count } = selectEventColumns(state);
  const { language } = state.view;
  const address = viewAddress(state, location);
  let largest = 0;
  let best: SvgElement | undefined;
  for (const width of count <= FEW ? WIDTHS : [1600]) {
    const request = { stretch: "all", width, palette: PRINT_PALETTE, address } as const;
    const picture = finish(makePicture(state, request, wordsOf(language)));
    if (!picture) return undefined;
    const { sheet, title, description } = picture;
    const magnified = Math.min(PAGE_SHAPE / width, 1 / sheet.height);
    if (magnified <= largest) continue;
    largest = magnified;
    best = drawSvg(sheet, { palette: PRINT_PALETTE, language, title, description });
  }
  return best;
}
