import type { Language } from "../../domain/language.ts";
import { headReading } from "../../selectors/select-threads.ts";
import type { Cell, Column, Thread } from "../../selectors/select-threads.ts";
import type { ThreadOrder } from "../../state/app-state.ts";
import { NO_BAND } from "../../timeline/score-bands.ts";
import type { BandPlan } from "../../timeline/score-bands.ts";
import type { ThreadCell, ThreadColumn, ThreadLine, ThreadReading } from "../../timeline/thread-question.ts";
import { describeDate } from "../describe-date.ts";
import type { InterfaceWords } from "../words/interface-words.ts";

/** The threads on show as lines to be laid out. */
export const threadLines = (
  threads: readonly Thread[],
  language: Language,
  order: ThreadOrder,
): readonly ThreadLine[] =>
  threads.map((thread, at) => {
    const { theme, isDim, familyRank, placeInFamily } = thread;
    return {
      id: theme.id,
      label: theme.shortLabel[language],
      formula: language === "en" ? theme.zhFormula : "",
      family: familyRank,
      glyph: placeInFamily,
      isDim,
      opensFamily: order === "family" && theme.familyId !== threads[at - 1]?.theme.familyId,
      cells: thread.cells.map(toCell),
    };
  });

/** The reading that a bead counts comes first. */
function toCell(cell: Cell): ThreadCell {
  const head = headReading(cell);
  const toReading = ({ witness, count, tokens, wordings }: Cell["readings"][number]): ThreadReading => ({
    language: witness.language,
    count,
    tokens,
    wordings: wordings.map(({ words, occurrences }) => ({ words, count: occurrences.length })),
  });
  return { readings: [toReading(head), ...cell.readings.filter((other) => other !== head).map(toReading)] };
}

/** The documents of the threads; `placeOf` and `plan` say to which episode each belongs. */
export const threadColumns = (
  sources: readonly Column[],
  plan: BandPlan,
  placeOf: ReadonlyMap<string, number>,
  language: Language,
  words: InterfaceWords,
): readonly ThreadColumn[] =>
  sources.map(({ source, day }) => {
    const place = source.reports === undefined ? undefined : placeOf.get(source.reports);
    const band = place === undefined ? NO_BAND : (plan.bandOf?.[place] ?? NO_BAND);
    return {
      id: source.id,
      title: source.shortTitle[language],
      date:
        day === undefined
          ? words.thread.undatedColumn
          : describeDate(source.publication, language, words, "short"),
      ...(day !== undefined && { day }),
      ...(source.reports !== undefined && { event: source.reports }),
      ...(band !== NO_BAND && { episode: band }),
    };
  });
