import { selectIndex } from "../../selectors/select-index.ts";
import { headReading, selectThreads } from "../../selectors/select-threads.ts";
import type { Thread } from "../../selectors/select-threads.ts";
import { Mixed } from "../Mixed.tsx";
import { useAppState, useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { ThemeGlyphShape } from "../ThemeGlyphShape.tsx";
import { ThreadReadings } from "./ThreadReadings.tsx";
import { usePhoneWords } from "./use-phone-words.ts";
import { useThemeGlyphs } from "../use-theme-glyphs.ts";

/** The id of the region, so that the bar can lead to it. */
export const THEMES = "themes";

/** One row per theme; the chosen one is written out, text by text, in the order in which they came out. */
export function VerticalThreads() {
  const words = useWords();
  const phone = usePhoneWords();
  const threads = useAppState(selectThreads);
  const themes = useAppState(selectIndex)?.corpus.themes ?? [];
  const order = useAppState((state) => state.view.threadOrder);
  if (threads.length === 0) return undefined;
  return (
    <section className="vertical-threads" id={THEMES} tabIndex={-1} aria-label={phone.themes}>
      <h2>{words.thread.heading}</h2>
      <ul>
        {threads.map((thread, at) => (
          <ThemeRow
            key={thread.theme.id}
            thread={thread}
            at={themes.indexOf(thread.theme)}
            opensFamily={order === "family" && thread.theme.familyId !== threads[at - 1]?.theme.familyId}
          />
        ))}
      </ul>
    </section>
  );
}

/** Beads of more texts than these have no room in a row; they are counted. */
const MOST_BEADS = 7;

type ThemeRowProps = { readonly thread: Thread; readonly at: number; readonly opensFamily: boolean };

/** Its name, and a bead for every text: as large as the theme is frequent there, hollow where it is absent. */
function ThemeRow({ thread, at, opensFamily }: ThemeRowProps) {
  const phone = usePhoneWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const glyphOf = useThemeGlyphs();
  const { theme, cells, isDim } = thread;
  const isChosen = useAppState(
    ({ view }) => view.selection.type === "theme" && view.selection.id === theme.id,
  );
  const glyph = glyphOf(at)?.glyph ?? "circle";
  const heads = cells.map((cell) => ({ id: cell.source.id, reading: headReading(cell) }));
  const texts = heads.filter(({ reading }) => reading.count > 0).length;
  const look = `${opensFamily ? " opens-family" : ""}${isChosen ? " is-chosen" : ""}${isDim ? " is-dim" : ""}`;
  return (
    <li className={`theme-row family-${thread.familyRank}${look}`}>
      <button
        type="button"
        data-theme={theme.id}
        aria-expanded={isChosen}
        onClick={() =>
          dispatch({
            type: "select",
            selection: isChosen ? { type: "none" } : { type: "theme", id: theme.id },
          })
        }
      >
        <ThemeGlyphShape glyph={glyph} />
        <span className="theme-row-name">
          <Mixed text={tell(theme.shortLabel)} language={language} />
          {language === "en" && (
            <span className="theme-row-zh" lang="zh-Hans">
              {theme.zhFormula}
            </span>
          )}
        </span>
        <span className="theme-row-beads" aria-hidden="true">
          {heads.length > MOST_BEADS && phone.usesIn(texts, cells.length)}
          {heads.slice(0, heads.length > MOST_BEADS ? 0 : undefined).map(({ id, reading }) => (
            <ThemeGlyphShape
              key={id}
              glyph={glyph}
              isHollow={reading.count === 0}
              size={reading.count === 0 ? 8 : 9 + Math.min(9, Math.sqrt(reading.rate) * 2.6)}
            />
          ))}
        </span>
        <span className="for-ears">
          , {phone.uses(thread.count)}, {phone.usesIn(texts, cells.length)}
        </span>
      </button>
      {isChosen && <ThreadReadings thread={thread} glyph={glyph} />}
    </li>
  );
}
