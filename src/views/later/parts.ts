import { DRESSES } from "./dresses-part.ts";
import { HANDLING } from "./handling-part.ts";
import { LESSONS } from "./lessons-part.ts";
import { NOTES } from "./notes-part.ts";
import { STAGE } from "./stage-part.ts";
import { VERTICAL } from "./vertical-part.ts";

/** All of them, in the order in which they are fetched when the page is at rest. */
export const PARTS = [HANDLING, NOTES, DRESSES, VERTICAL, LESSONS, STAGE] as const;
