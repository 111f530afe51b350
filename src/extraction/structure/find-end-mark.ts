/** Signs with which outlets close a text: ■, ###, -30-, (END), （完）, Enditem. */
const END_MARK =
  /(?<=^|[\s.!?。！？"'”’」』）)])(?:[■□▪◼∎◆◾⬛]+|#{3}|-30-|Enditem|[（(]\s?(?:完|END|End|end)\s?[）)])$/u;

/** The length of the end mark that closes these words, 0 when there is none. */
export const endMarkLength = (closing: string): number => END_MARK.exec(closing)?.[0].length ?? 0;
