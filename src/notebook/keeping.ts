/** A state of the notebook as it was at a time: milliseconds since 1970. */
export type Snapshot = { readonly at: number; readonly text: string };

/**
 * Whether the notebook is kept, as far as the browser has said so.
 *
 *     keeping    something has been changed and is being put away
 *     kept       all that is on the screen lies in the browser's database
 *     failed     the browser took nothing: it is full, or refuses; it will be tried again
 *     nowhere    nothing can be kept in this place
 *     read-only  a newer version of the page has taken the notebook over
 *     damaged    what was kept cannot be read: nothing is written until somebody has chosen what to go on with
 */
export type Keeping =
  | { readonly phase: "keeping" | "kept" | "nowhere" | "read-only" }
  | { readonly phase: "failed"; readonly why: "full" | "refused" }
  | { readonly phase: "damaged"; readonly text: string; readonly snapshots: readonly Snapshot[] };

/** Whether the notebook may be changed. What could not be kept in the end is not begun. */
export const mayEdit = ({ phase }: Keeping): boolean => phase !== "read-only" && phase !== "damaged";

/** Whether what somebody has made here would be lost if the page were loaded anew. */
export const wouldBeLost = ({ phase }: Keeping, hasOwnEdits: boolean): boolean =>
  hasOwnEdits && phase !== "kept" && phase !== "read-only";
