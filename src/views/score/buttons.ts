export { MarkLayer } from "./MarkLayer.tsx";
export { ThreadHeads } from "./ThreadHeads.tsx";
export { ThreadRows } from "./ThreadRows.tsx";
