/** Rows: corresponding sentences at one height. Columns: each text as it runs, lines drawn between. */
export const LAYOUTS = ["rows", "columns"] as const;
export type Layout = (typeof LAYOUTS)[number];
