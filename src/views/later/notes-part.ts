import { createPart } from "./part.ts";

/** The reader's notebook, wherever it shows. */
export const NOTES = createPart(() => import("../notebook/notes.ts"));
