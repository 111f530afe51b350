import type { Palette } from "../shape-styles.ts";

/** Latin first, then Han, by the names that each system has for its fonts; no file brings fonts along. */
const HAN_SANS = '"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"';

/**
 * What leaves the page is on light paper, whatever the page looks like. The tones are those of
 * `views/look/tones.css`, which a test compares; names of system fonts mean nothing outside a browser
 * and are left out.
 */
export const PAPER_PALETTE: Palette = {
  isForced: false,
  tones: {
    paper: "#fdfcf8",
    ink: "#1d1a16",
    quiet: "#645e55",
    rule: "#ded8cc",
    faint: "#efebe2",
    accent: "#b23f0c",
    proposed: "#857d72",
    recede: "#766e64",
    "family-1": "#9c2f22",
    "family-2": "#75428f",
    "family-3": "#1d5a8e",
    "family-4": "#0f6b64",
    "family-5": "#5a640f",
  },
  faces: {
    sans: `"Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, ${HAN_SANS}, sans-serif`,
    serif: `"Noto Serif", "Source Serif 4", Georgia, "Times New Roman", "Noto Serif CJK SC", "Songti SC", SimSun, serif`,
    "sans-zh": `${HAN_SANS}, "Noto Sans", sans-serif`,
    "serif-zh": `"Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif`,
  },
};

/** Printers have paper of their own. */
export const PRINT_PALETTE: Palette = {
  ...PAPER_PALETTE,
  tones: { ...PAPER_PALETTE.tones, paper: "#ffffff", ink: "#000000" },
};
