import type { Language } from "../../domain/language.ts";
import type { ThreadPicture } from "../../timeline/thread-picture.ts";

/** So many elements the threads may add to the page, whatever the corpus. */
const MOST_ELEMENTS = 900;

/** The rows that have buttons: from the first in view on, as many as there may be, and the one in focus. Others are hit by place. */
export function withFewElements(
  picture: ThreadPicture,
  top: number,
  focused: string | undefined,
  language: Language,
): ThreadPicture {
  const perRow = 4 + picture.columns.length * (language === "en" ? 1.4 : 2.5); // a foreign wording is an element more
  const most = Math.max(2, Math.floor(MOST_ELEMENTS / perRow));
  if (picture.rows.length <= most) return picture;
  const first = picture.rows.findIndex(({ y, height }) => y + height > top);
  return {
    ...picture,
    rows: picture.rows.filter(({ line }, at) => line.id === focused || (at >= first && at < first + most)),
  };
}
