import { selectThreads } from "../../selectors/select-threads.ts";
import type { Thread } from "../../selectors/select-threads.ts";
import { describeDate } from "../describe-date.ts";
import { useAppState, useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { useShowChosen } from "../use-show-chosen.ts";
import { placeBeadColumns } from "./place-bead-columns.ts";
import type { BeadColumn, ThreadAxis } from "./place-bead-columns.ts";
import { ThreadRow } from "./ThreadRow.tsx";

type ThreadsProps = { readonly layout: ThreadAxis; readonly right: number; readonly undated: number };

/** One thread per theme, a bead per document, the wording written at the bead. */
export function Threads({ layout, right, undated }: ThreadsProps) {
  const words = useWords();
  const threads = useAppState(selectThreads);
  const columns = placeBeadColumns(
    threads[0]?.cells.map(({ source }) => source.id) ?? [],
    layout,
    right,
    undated,
  );
  const chosen = useAppState((state) => state.view.selection);
  const { width } = layout.axis; // rows are as high as their wordings need at this width
  const frame = useShowChosen(".is-chosen", width);
  const stop = chosen.type === "theme" ? chosen.id : threads[0]?.theme.id;
  return (
    <div className="threads-frame" style={{ minWidth: right + undated }}>
      <ColumnHeads columns={columns} count={threads.length} />
      <div className="threads" ref={frame} role="group" data-rove-group="" aria-label={words.thread.heading}>
        {threads.map((thread, at) => (
          <ThreadRow
            key={thread.theme.id}
            thread={thread}
            layout={layout}
            columns={columns}
            opensFamily={thread.theme.familyId !== before(threads, at)?.theme.familyId}
            isTabStop={thread.theme.id === stop}
          />
        ))}
      </div>
    </div>
  );
}

const before = (threads: readonly Thread[], at: number): Thread | undefined => threads[at - 1];

/** Names the documents over their beads; choosing one opens its card and its text. */
type ColumnHeadsProps = { readonly columns: readonly BeadColumn[]; readonly count: number };

function ColumnHeads({ columns, count }: ColumnHeadsProps) {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const sources = useAppState((state) => (state.corpus.phase === "ready" ? state.corpus.corpus.sources : []));
  const chosen = useAppState((state) => state.view.selection);
  return (
    <div className="column-heads">
      <span className="thread-count">{words.thread.counted(count)}</span>
      {columns.map(({ sourceId, x, room, isUndated }) => {
        const source = sources.find(({ id }) => id === sourceId);
        if (!source) return undefined;
        return (
          <button
            key={sourceId}
            type="button"
            data-source={sourceId}
            className="column-head"
            style={{ left: x - 8, maxWidth: room + 20 }}
            aria-pressed={chosen.type === "source" && chosen.id === sourceId}
            title={tell(source.title)}
            onClick={() => dispatch({ type: "select", selection: { type: "source", id: sourceId } })}
          >
            <strong>{tell(source.shortTitle)}</strong>
            <span>
              {isUndated
                ? words.thread.undatedColumn
                : describeDate(source.publication, language, words, "short")}
            </span>
          </button>
        );
      })}
    </div>
  );
}
