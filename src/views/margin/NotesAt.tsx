import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { Later } from "../later/Later.tsx";
import { NOTES } from "../later/notes-part.ts";

type NotesAtProps = {
  readonly type: "event" | "theme" | "source";
  readonly id: string;
  readonly index: CorpusIndex;
};

/** Where the reader's notes on a thing stand; the room is there before they are. */
export const NotesAt = (props: NotesAtProps) => (
  <div className="notes-at">
    <Later part={NOTES} isWanted={false}>
      {({ NotesHere }) => <NotesHere {...props} />}
    </Later>
  </div>
);
