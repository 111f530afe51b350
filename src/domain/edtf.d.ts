/** The part of `edtf` 4.11 (which ships no types) that Throughline uses: is this EDTF? */
declare module "edtf" {
  /** Throws when the value is not EDTF up to the given level. */
  export function parse(value: string, constraints?: { readonly level?: 0 | 1 | 2 }): unknown;
}
