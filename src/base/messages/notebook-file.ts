import type { Problem } from "../problem.ts";

const CHOOSE = "Choose a file that this page has saved with “Save as JSON”.";

/** What can be wrong with a file of notes; nothing of it has been taken over then. */
export const notebookNotJson = (file: string): Problem => ({
  what: "This file is not readable as JSON: it was cut off, or is something else",
  where: file,
  remedy: CHOOSE,
});

export const notANotebook = (file: string): Problem => ({
  what: "This is JSON, but no file of notes from this page",
  where: file,
  remedy: CHOOSE,
});

export const newerNotebook = (file: string): Problem => ({
  what: "These notes were written by a newer version of this page",
  where: file,
  remedy: "Reload the page to get its newest version, then open the file again.",
});

export const notebookTooLarge = (file: string): Problem => ({
  what: "This file is larger or deeper than a file of notes can be",
  where: file,
  remedy: CHOOSE,
});

export const notebookForbidden = (file: string): Problem => ({
  what: "This file holds a name that no file of notes has, such as __proto__",
  where: file,
  remedy: CHOOSE,
});

export const brokenEntry = (file: string, nth: number, kind: string): Problem => ({
  what: `Entry ${nth} of this file (${kind}) is not as it should be`,
  where: file,
  remedy: `Mend it in an editor, or take it out. ${CHOOSE}`,
});

export const otherCorpus = (file: string, found: string, open: string): Problem => ({
  what: `These notes are about other texts (${found}) than those that are open (${open})`,
  where: file,
  remedy: "Open the texts they are about, then this file.",
});
