import type { Note } from "../../notebook/entry.ts";
import { ofKind } from "../../notebook/entry.ts";
import type { Entries } from "../../notebook/entry.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Span } from "../../domain/span.ts";
import { newNotebookStudy } from "../../state/study.ts";
import { useDispatch, useLanguage } from "../page-context.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { useKeeper, useNotebook } from "./use-notebook.ts";
import "../look/notebook.css";

type NoteSignsProps = { readonly sourceId: string; readonly segment: Span };

/** In the margin of a paragraph: that the reader has notes on words of it. */
export function NoteSigns(props: NoteSignsProps) {
  const keeper = useKeeper();
  return keeper && <Signs {...props} keeper={keeper} />;
}

function Signs({ sourceId, segment, keeper }: NoteSignsProps & { readonly keeper: Keeper }) {
  const said = notebookWordsOf(useLanguage());
  const dispatch = useDispatch();
  const found = useNotebook(keeper, ({ notebook }) => {
    const here = notesIn(notebook.entries, sourceId).filter(
      ({ start }) => segment.start <= start && start < segment.end,
    );
    return here.length === 0 ? "" : `${here.length} ${here[0]?.id}`; // a text, so that nothing seems to change
  });
  if (found === "") return undefined;
  const [count, ...id] = found.split(" ");
  return (
    <button
      type="button"
      className="note-sign"
      aria-label={said.notesHere(Number(count))}
      title={said.notesHere(Number(count))}
      onClick={() => dispatch({ type: "study", study: newNotebookStudy("notes", id.join(" ")) })}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M2 1.5h10v8l-3 3H2zM12 9.5H9v3M4 4.5h6M4 7h6" />
      </svg>
      {count !== "1" && <span aria-hidden="true">{count}</span>}
    </button>
  );
}

type Noted = Span & { readonly id: string };

const byNotebook = new WeakMap<Entries, ReadonlyMap<string, readonly Noted[]>>();

/** Notes on words of a source, in reading order; looked up once for each state of the notebook. */
export function notesIn(entries: Entries, sourceId: string): readonly Noted[] {
  const known = byNotebook.get(entries) ?? groupNotes(entries);
  byNotebook.set(entries, known);
  return known.get(sourceId) ?? NONE;
}

const NONE: readonly Noted[] = [];

function groupNotes(entries: Entries): ReadonlyMap<string, readonly Noted[]> {
  const placed = ofKind(entries, "note").flatMap(({ id, target }: Note) =>
    target.type === "passage" ? [{ id, ...target.passage }] : [],
  );
  const sorted = placed.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return groupBy(sorted, (noted) => noted.sourceId);
}
