/** What comes together as one part of the page, see `later/`. */
export { EventList } from "./EventList.tsx";
export { EventTable } from "./EventTable.tsx";
