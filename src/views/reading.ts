export { Margin } from "./margin/Margin.tsx";
export { ReadingRegion } from "./reader/ReadingRegion.tsx";
export { WordsSelected } from "./reader/WordsSelected.tsx";
