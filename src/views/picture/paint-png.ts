import type { Sheet } from "../../timeline/sheet/sheet.ts";
import type { Palette } from "../../timeline/shape-styles.ts";
import { paintCanvas } from "../score/paint-canvas.ts";

/** A sheet as pixels, off screen; nothing where the browser cannot hold that many. */
export async function paintPng(
  { width, height, parts }: Sheet,
  palette: Palette,
  magnified: number,
): Promise<Blob | undefined> {
  const canvas = document.createElement("canvas");
  canvas.width = width * magnified;
  canvas.height = height * magnified;
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.setTransform(magnified, 0, 0, magnified, 0, 0);
  context.fillStyle = palette.tones.paper;
  context.fillRect(0, 0, width, height);
  // Some browsers give a canvas that is too large for them, and paint nothing on it.
  if (context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data[3] === 0) return undefined;
  for (const { shapes, top } of parts) {
    context.setTransform(magnified, 0, 0, magnified, 0, top * magnified);
    paintCanvas(context, shapes, palette);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  canvas.width = 0; // gives the memory back at once
  return blob ?? undefined;
}
