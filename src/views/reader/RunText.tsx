import { lookUp } from "../../selectors/lookup.ts";
import { useCallback, useState } from "react";
import { loadLater } from "../later/load-later.tsx";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { Theme } from "../../domain/theme.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { eventsAt } from "../../selectors/select-reader.ts";
import type { Highlight, Run } from "../../reader/split-into-runs.ts";
import { roveFocus } from "../rove-focus.ts";
import { useDispatch, useTell, useWords } from "../page-context.ts";

const MarksHere = loadLater(() => import("./MarksHere.tsx").then(({ MarksHere }) => MarksHere));

type RunTextProps = {
  readonly run: Run;
  readonly source: SourceDocument;
  readonly index: CorpusIndex;
  /** Where the tab key enters the text. */
  readonly isTabStop: boolean;
};

/**
 * Words over which the same marks stand. A formula leads to its theme, other evidence to the
 * event it justifies (the one with the shortest passage here); where several marks stand on the
 * same words a list offers all of them. Words without marks are text.
 */
export function RunText({ run, source, index, isTabStop }: RunTextProps) {
  const words = useWords();
  const tell = useTell();
  const dispatch = useDispatch();
  const text = source.text.slice(run.start, run.end);
  const has = (layer: string) => run.highlights.find((highlight) => highlight.layer === layer);
  const theme = lookUp(index.themes, has("theme")?.id);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const themes = run.highlights.flatMap(({ layer, id }) => (layer === "theme" && index.themes.get(id)) || []);
  const evidence = run.highlights.filter(({ layer }) => layer === "evidence").map(({ id }) => id);
  const events = eventsAt(index, source.id, run).filter(({ id }) => evidence.includes(id));
  const [event] = events;
  const others = new Set(themes).size + events.length;
  const place = { sourceId: source.id, start: run.start, end: run.end };
  const lit = has("selected");
  if (!theme && !event) {
    return lit ? (
      <mark className="is-lit" data-start={run.start} data-end={run.end}>
        {text}
      </mark>
    ) : (
      text
    );
  }
  const open = () => {
    if (!getSelection()?.isCollapsed) return; // words are being selected for copying
    setOpen(others > 1);
    if (theme) dispatch({ type: "select", selection: { type: "theme", id: theme.id }, place });
    else if (event) dispatch({ type: "select", selection: { type: "event", id: event.id }, place });
  };
  const pinyin = theme && pinyinAt(has("theme"), run, theme, source);
  const classes = [
    ...(theme ? ["is-theme", `family-${index.familyRank.get(theme.familyId)}`] : ["is-evidence"]),
    ...(has("date") ? ["is-date"] : []),
    ...(lit ? ["is-lit"] : []),
  ];
  return (
    <mark className={classes.join(" ")} {...(others > 1 && { "data-marks": others })}>
      <span
        role="button"
        data-rove=""
        data-start={run.start}
        data-end={run.end}
        {...(theme ? { "data-theme": theme.id } : { "data-event": event?.id })}
        tabIndex={isTabStop ? 0 : -1}
        title={
          theme
            ? `${words.reader.formulaOf(tell(theme.label))}${pinyin === undefined ? "" : ` (${pinyin})`}`
            : event && words.reader.evidenceOf(tell(event.title))
        }
        onClick={open}
        onKeyDown={(key) => {
          roveFocus(key);
          if (key.key !== "Enter" && key.key !== " ") return;
          key.preventDefault();
          open();
        }}
      >
        {pinyin === undefined ? (
          text
        ) : (
          <ruby>
            {text}
            <rt data-pinyin={pinyin} />
          </ruby>
        )}
      </span>
      {isOpen && <MarksHere themes={[...new Set(themes)]} events={events} place={place} close={close} />}
    </mark>
  );
}

/** How a formula is said, where its words begin; they may be cut into several runs by other marks. */
function pinyinAt(
  formula: Highlight | undefined,
  run: Run,
  theme: Theme,
  source: SourceDocument,
): string | undefined {
  if (formula?.start !== run.start) return undefined;
  const exact = source.text.slice(formula.start, formula.end);
  return theme.pinyin?.find(({ words }) => words === exact)?.pinyin;
}
