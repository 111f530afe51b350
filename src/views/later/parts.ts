import { BUTTONS } from "./buttons-part.ts";
import { DRESSES } from "./dresses-part.ts";
import { HANDLING } from "./handling-part.ts";
import { LESSONS } from "./lessons-part.ts";
import { NOTES } from "./notes-part.ts";
import { READING } from "./reading-part.ts";
import { STAGE } from "./stage-part.ts";
import { VERTICAL } from "./vertical-part.ts";
import { CHINESE } from "./words-part.ts";

/** All of them, in the order in which they are fetched when the page is at rest. */
export const PARTS = [BUTTONS, HANDLING, READING, CHINESE, NOTES, DRESSES, VERTICAL, LESSONS, STAGE] as const;
