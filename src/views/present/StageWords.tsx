import { languageTag } from "../../domain/language.ts";
import type { Language } from "../../domain/language.ts";
import { overlaps } from "../../domain/span.ts";
import type { Span } from "../../domain/span.ts";
import { splitIntoRuns } from "../../reader/split-into-runs.ts";
import type { Highlight } from "../../reader/split-into-runs.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { StageBlock } from "../../selectors/stage-frame.ts";
import { describeDate } from "../describe-date.ts";
import { Mixed } from "../Mixed.tsx";
import { useLanguage, useTell, useWords } from "../page-context.ts";
import { ThemeSign } from "../ThemeSign.tsx";
import { presentWordsOf } from "../words/present-words.ts";

type StageWordsProps = {
  readonly block: Extract<StageBlock, { readonly type: "words" }>;
  readonly index: CorpusIndex;
  /** What of its sentences stands on this page. */
  readonly span: Span;
  /** Whether the day on which the text was issued stands beside the words. */
  readonly isDated: boolean;
  readonly showsThemes: boolean;
};

/** Fewer letters are marked one by one even where all of them are evidence. */
const ONE_LINE = 60;

/** Words of a text with their evidence marked, and below them where they stand. */
export function StageWords({ block, index, span, isDated, showsThemes }: StageWordsProps) {
  const { source, passage } = block;
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const segment = source.segments.find(({ start, end }) => start <= passage.start && passage.start < end);
  const written: Language = segment?.language ?? source.languages[0] ?? "en";
  const themes = showsThemes
    ? (index.occurrencesBySource.get(source.id) ?? []).filter(
        (occurrence) => occurrence.strength !== "compound" && overlaps(occurrence.passage, span),
      )
    : [];
  const highlights: readonly Highlight[] = [
    { layer: "evidence", id: "evidence", start: passage.start, end: passage.end },
    ...themes.map(({ themeId, passage: { start, end } }) => ({
      layer: "theme" as const,
      id: themeId,
      start,
      end,
    })),
  ];
  const date =
    source.publication.edtf === undefined
      ? presentWordsOf(language).undated
      : describeDate(source.publication, language, words, "short");
  const isWhole =
    passage.start <= block.stretch.start &&
    passage.end >= block.stretch.end &&
    passage.exact.length > ONE_LINE;
  const names = new Set(themes.map(({ themeId }) => themeId));
  return (
    <div className={isDated ? "stage-passage is-dated" : "stage-passage"}>
      {isDated && (
        <p className="stage-issued" lang={languageTag(language)}>
          {date}
        </p>
      )}
      <blockquote
        className={isWhole ? "stage-words is-whole" : "stage-words"}
        data-words=""
        lang={languageTag(written)}
      >
        {splitIntoRuns(span, highlights).map((run) => (
          <StageRun
            key={run.start}
            text={source.text.slice(run.start, run.end)}
            marks={run.highlights}
            index={index}
            written={written}
          />
        ))}
      </blockquote>
      <p className="stage-source" lang={languageTag(language)}>
        {[
          tell(source.shortTitle),
          ...(segment?.number === undefined ? [] : [words.margin.paragraphShort(segment.number)]),
          ...(isDated ? [] : [date]),
        ].join(" · ")}
      </p>
      {names.size > 0 && (
        <ul className="stage-legend" lang={languageTag(language)}>
          {[...names].map((id) => {
            const theme = index.themes.get(id);
            return (
              theme && (
                <li key={id} className={`family-${index.familyRank.get(theme.familyId)}`}>
                  <ThemeSign id={id} />
                  <Mixed text={tell(theme.shortLabel)} language={language} />
                </li>
              )
            );
          })}
        </ul>
      )}
    </div>
  );
}

type StageRunProps = {
  readonly text: string;
  readonly marks: readonly Highlight[];
  readonly index: CorpusIndex;
  readonly written: Language;
};

/** Marks are colours and lines and take no room, so that words can be measured without them. */
function StageRun({ text, marks, index, written }: StageRunProps) {
  const shown = <Mixed text={text} language={written} />;
  const theme = index.themes.get(marks.find(({ layer }) => layer === "theme")?.id ?? "");
  const isEvidence = marks.some(({ layer }) => layer === "evidence");
  if (!theme && !isEvidence) return shown;
  const classes = [
    ...(isEvidence ? ["is-evidence"] : []),
    ...(theme ? ["is-theme", `family-${index.familyRank.get(theme.familyId)}`] : []),
  ];
  return (
    <mark className={classes.join(" ")} {...(theme && { "data-theme": theme.id })}>
      {shown}
    </mark>
  );
}
