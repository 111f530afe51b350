import type { PictureWords } from "./picture-words.ts";

export const PICTURE_EN: PictureWords = {
  stretch: { label: "What it shows", all: "the whole timeline", screen: "the stretch on screen" },
  width: { label: "Width", own: "another width", unit: "pixels" },
  format: {
    label: "File",
    svg: "SVG",
    png: "PNG",
    svgSays: "Words stay words, sharp at any size; for print and for editing.",
    pngSays: "Pixels; for slides and documents.",
  },
  magnified: { label: "Resolution", times: (times) => `${times}×` },
  save: "Save the picture",
  making: "Making the picture…",
  saved: (name, width, height) => `Saved as ${name}, ${width} × ${height} pixels.`,
  badWidth: (least, most) => `Choose a width from ${least} to ${most} pixels.`,
  tooLarge: (width, height) =>
    `${width} × ${height} pixels are more than a browser can paint: choose a smaller width, fewer pixels, or SVG.`,
  failed: "This browser could not paint the picture: choose a smaller width, fewer pixels, or SVG.",
  placedBy: (clock) => `Placed by ${clock}.`,
  placed: (placed, all) => `${placed} of ${all} events placed.`,
  inStretch: (placed, all, stretch) => `${stretch}: ${placed} of ${all} events.`,
  counted: (count) =>
    count === 1 ? "1 of them is counted without a label." : `${count} of them are counted without labels.`,
  noDate: "No date:",
  offScale: "Not on this scale:",
  more: (count) => `and ${count} more`,
  filters: "Only:",
  dimmed: "What does not match is dimmed.",
  beads:
    "Beads: how often a text uses a formula; the larger, the more often in as many words. A hollow ring: not used.",
  sources: "Sources:",
  drawnWith: "Drawn with Throughline.",
  thisView: (address) => `This view: ${address}`,
  list: (parts) => parts.join(", "),
  heading: (words) => `${words}:`,
  print: {
    events: "All events",
    threads: "Formulas, text by text, with all their wordings",
    text: "The text that is open",
    dateOfText: "Issued",
    uses: (count, tokens, language) => `${count} in ${tokens} ${language === "zh" ? "characters" : "words"}`,
    absent: "not used",
    moreEvents: (count) => `${count} more events are not printed.`,
  },
};
