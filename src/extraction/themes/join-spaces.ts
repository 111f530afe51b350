/** Text with every run of spaces reduced to one, and the way back. */
export type JoinedText = {
  readonly text: string;
  /** The offset in the original of the character at this offset of the joined text. */
  readonly originalOffset: (at: number) => number;
};

/** A wrapped line or a doubled space must not hide a wording. Expects folded text. */
export function joinSpaces(folded: string): JoinedText {
  if (!folded.includes("  ")) return { text: folded, originalOffset: (at) => at };
  const offsets: number[] = [];
  const text = folded.replace(/ {2,}/g, " ");
  for (let at = 0; at < folded.length; at += 1)
    if (folded.charAt(at) !== " " || folded.charAt(at - 1) !== " ") offsets.push(at);
  return { text, originalOffset: (at) => offsets[at] ?? folded.length };
}
