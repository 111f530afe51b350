export { NotebookPanel } from "./NotebookPanel.tsx";
export { NotesHere } from "./NotesHere.tsx";
export { NoteSigns } from "./NoteSigns.tsx";
export { NotesRoot } from "./NotesRoot.tsx";
export { RescueNotes } from "./RescueNotes.tsx";
export { ResumeButton } from "./ResumeButton.tsx";
