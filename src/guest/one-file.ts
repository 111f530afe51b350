/** Where the build leaves room in `embed/one-file.html`. */
export const ROOM = {
  title: "THROUGHLINE-TITLE",
  corpus: "THROUGHLINE-CORPUS",
  settings: "THROUGHLINE-SETTINGS",
};

export type OneFile = {
  /** As markup. */
  readonly title: string;
  readonly corpus: unknown;
  /** What `read-guest-settings.ts` reads: strings by name. */
  readonly settings: Readonly<Record<string, string>>;
};

/** A page that holds its corpus and opens from a disk: `template` with its rooms filled. */
export function fillOneFile(template: string, { title, corpus, settings }: OneFile): string {
  const filled: readonly (readonly [string, string])[] = [
    [ROOM.title, title],
    [ROOM.corpus, scriptSafe(corpus)],
    [ROOM.settings, scriptSafe(settings)],
  ];
  return filled.reduce((page, [room, value]) => page.replace(room, () => value), template);
}

/** JSON in which nothing can end the element it stands in. */
const scriptSafe = (value: unknown): string => JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
