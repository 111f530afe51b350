import type { AppState } from "../../state/app-state.ts";
import { drawSvg } from "../../timeline/sheet/draw-svg.ts";
import { PAPER_PALETTE } from "../../timeline/sheet/paper-palette.ts";
import { pictureName } from "../../timeline/sheet/picture-name.ts";
import { writeXml } from "../../timeline/sheet/svg-node.ts";
import { wordsOf } from "../page-context.ts";
import { pictureWordsOf } from "../words/picture-words-of.ts";
import { makePicture } from "./make-picture.ts";
import type { MadePicture } from "./make-picture.ts";
import { paintPng } from "./paint-png.ts";
import { saveFile } from "./save-file.ts";
import { isPaintable, isWidth, LEAST_WIDTH, MOST_WIDTH } from "./picture-settings.ts";
import type { PictureSettings } from "./picture-settings.ts";
import { viewAddress } from "./view-address.ts";
import { workInSlices } from "./work-in-slices.ts";

/** Makes the picture and hands it to the browser to save; answers with what came of it, in one sentence. */
export async function savePicture(state: AppState, settings: PictureSettings): Promise<string> {
  const { corpus, view } = state;
  const said = pictureWordsOf(view.language);
  const { width, format, magnified, stretch } = settings;
  if (!isWidth(width)) return said.badWidth(LEAST_WIDTH, MOST_WIDTH);
  const request = { stretch, width, palette: PAPER_PALETTE, address: viewAddress(state, location) };
  const picture = await workInSlices(makePicture(state, request, wordsOf(view.language)));
  if (!picture || corpus.phase !== "ready") return said.failed;
  const times = format === "png" ? magnified : 1;
  const [wide, high] = [width * times, picture.sheet.height * times];
  if (format === "png" && !isPaintable(wide, high)) return said.tooLarge(wide, high);
  const blob =
    format === "png" ? await paintPng(picture.sheet, PAPER_PALETTE, times) : svgBlob(picture, view.language);
  if (!blob) return said.failed;
  const name = pictureName(corpus.corpus.id, view.scale, wide, format);
  saveFile(blob, name);
  return said.saved(name, wide, high);
}

function svgBlob({ sheet, title, description }: MadePicture, language: AppState["view"]["language"]): Blob {
  const look = { palette: PAPER_PALETTE, language, title, description };
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(drawSvg(sheet, look))}\n`;
  return new Blob([text], { type: "image/svg+xml" });
}
