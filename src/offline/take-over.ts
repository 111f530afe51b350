/** What a page says to the version that waits: a person wants it now. */
export type TakeOver = { readonly type: "throughline:take-over" };
