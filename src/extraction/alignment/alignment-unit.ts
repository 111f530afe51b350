/** A sentence as the aligner sees it. */
export type AlignmentUnit = {
  /** In English characters, white space left out; a Chinese character counts as several. */
  readonly length: number;
  /** What can be found again in a counterpart, repeats included: `n:28`, `name:shijianzhong`, `govern`. */
  readonly tokens: readonly string[];
  readonly startsParagraph: boolean;
};
