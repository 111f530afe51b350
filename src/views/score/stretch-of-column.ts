import type { ViewWindow } from "../../domain/view-window.ts";
import type { PlacedColumn } from "../../timeline/thread-columns.ts";
import type { ThreadQuestion } from "../../timeline/thread-question.ts";

/** Beside what is zoomed to, as a share of it. */
const AIR = 0.1;

/** Where to look closer so that texts that stand together stand apart; nothing where no zoom parts them. */
export function stretchOfColumn(
  { members }: PlacedColumn,
  { columns, setting }: ThreadQuestion,
): ViewWindow | undefined {
  if (members.length < 2 || setting.type === "episodes") return undefined;
  const days = members.flatMap((at) => columns[at]?.day ?? []);
  const from = Math.min(...days);
  const to = Math.max(...days);
  if (!(to > from)) return undefined;
  const air = Math.max(0.5, (to - from) * AIR);
  return { from: from - air, to: to + 1 + air };
}
