/** What comes together as one part of an embedded page, see `later/`: what follows its picture. */
export { Margin } from "../margin/Margin.tsx";
export { ReadingRegion } from "../reader/ReadingRegion.tsx";
