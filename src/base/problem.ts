/** Something a reader or curator can act on. Bugs are thrown; problems are returned and shown. */
export type Problem = {
  /** One clear sentence, quoting what was found. */
  readonly what: string;
  /** File and line where there is one: `curation.yaml, line 12`. */
  readonly where: string;
  /** What to do about it. */
  readonly remedy: string;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = <T>(...problems: readonly Problem[]): Result<T> => ({ ok: false, problems });
