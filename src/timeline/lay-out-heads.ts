import { fitWords } from "./fit-words.ts";
import type { PlacedColumn } from "./thread-columns.ts";
import type { PlacedEpisode, PlacedHead, ThreadPicture } from "./thread-picture.ts";
import type { ThreadQuestion } from "./thread-question.ts";

const HEAD = 33;
/** Above it, where columns are set by episodes, the names of the episodes. */
export const EPISODE_HEAD = 20;
/** Less than this is no name. */
const LEAST_NAME = 30;
const EPISODE_EDGE = 10;

/** Names and dates over the columns: cut, or left out where that of a neighbour stands. They never meet. */
export function layOutHeads(
  question: ThreadQuestion,
  columns: readonly PlacedColumn[],
): Pick<ThreadPicture, "heads" | "episodes" | "headHeight"> {
  const { language, measure, setting } = question;
  const heads = columns.map((column): PlacedHead => {
    const { title, date } = tellColumn(question, column);
    const room = column.headRoom < LEAST_NAME ? 0 : column.headRoom;
    const cut = (text: string, style: "head" | "head-date") =>
      fitWords(text, room, (part) => measure(part, style, language));
    const shownTitle = cut(title, "head");
    const fits = (text: string) => measure(text, "head-date", language) <= room;
    const shownDate = [date, yearsOf(date)].find(fits) ?? ""; // a date that is cut could be another one
    return {
      column,
      x: column.x,
      title: shownTitle,
      date: shownDate,
      width: Math.max(measure(shownTitle, "head", language), measure(shownDate, "head-date", language)),
    };
  });
  const episodes = setting.type === "episodes" ? placeEpisodes(question, setting.names, columns) : [];
  return { heads, episodes, headHeight: setting.type === "episodes" ? HEAD + EPISODE_HEAD : HEAD };
}

/** The name of a document, or how many stand together, and when: the first date to the last. */
export function tellColumn(
  { columns, tellTexts }: ThreadQuestion,
  { members }: PlacedColumn,
): { readonly title: string; readonly date: string } {
  const first = columns[members[0] ?? 0];
  const last = columns[members.at(-1) ?? 0];
  if (!first || !last) return { title: "", date: "" };
  if (members.length === 1) return { title: first.title, date: first.date };
  const date = first.date === last.date ? first.date : `${first.date} – ${last.date}`;
  return { title: tellTexts(members.length), date };
}

/** The years of a date or of two, each with the doubt about it: "2018?–2022". */
function yearsOf(date: string): string {
  const years = date
    .split(" – ")
    .map((part) => (/\d{3,}/.exec(part)?.[0] ?? "") + (/[?？]/.test(part) ? "?" : ""));
  return [...new Set(years)].join("–");
}

/** From the first of its columns to where the next episode begins. */
function placeEpisodes(
  { columns, language, measure, left, width, beside }: ThreadQuestion,
  names: readonly string[],
  placed: readonly PlacedColumn[],
): readonly PlacedEpisode[] {
  const episodeOf = (column: PlacedColumn | undefined) => columns[column?.members[0] ?? -1]?.episode;
  const opening = placed.filter((column, at) => at === 0 || episodeOf(column) !== episodeOf(placed[at - 1]));
  return opening.flatMap((column, at): PlacedEpisode[] => {
    const name = names[episodeOf(column) ?? -1];
    if (name === undefined) return [];
    const from = column.x - EPISODE_EDGE;
    const to = (opening[at + 1]?.x ?? left + width + beside) - EPISODE_EDGE - 8;
    const shown = fitWords(name, to - from, (part) => measure(part, "episode", language));
    return [{ name: shown, from, to }];
  });
}
