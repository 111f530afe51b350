/** What comes together as one part of the page, see `later/`. */
export { HelpButton } from "../help/HelpButton.tsx";
export { UnreadNote } from "../UnreadNote.tsx";
export { attachBrush } from "../../timeline/brush-gesture.ts";
export { attachZoom } from "../../timeline/zoom-gesture.ts";
export { PictureForm } from "../picture/PictureForm.tsx";
export { ClusterList } from "./ClusterList.tsx";
export { FilterChoices } from "./FilterChoices.tsx";
export { KeyTable } from "./KeyTable.tsx";
export { MarkTip } from "./MarkTip.tsx";
export { Overview } from "./Overview.tsx";
export { ThreadTip } from "./ThreadTip.tsx";
