/** What comes together as one part of the page, see `later/`. */
export { RegionBar } from "./RegionBar.tsx";
export { VerticalScore } from "./VerticalScore.tsx";
