import type { PlacedHead, ThreadPicture } from "../../timeline/thread-picture.ts";
import { tellColumn } from "../../timeline/lay-out-heads.ts";
import type { ThreadQuestion } from "../../timeline/thread-question.ts";

type ThreadHeadsProps = {
  readonly picture: ThreadPicture;
  readonly question: ThreadQuestion;
  /** The id of the chosen document. */
  readonly chosen: string | undefined;
  readonly onChoose: (head: PlacedHead) => void;
};

/** Buttons without a face over the names of the documents; one opens its card and its text. */
export function ThreadHeads({ picture, question, chosen, onChoose }: ThreadHeadsProps) {
  return (
    <div className="column-heads" style={{ height: picture.headHeight }}>
      {picture.heads.map((head) => {
        const { column, x, width } = head;
        const { title, date } = tellColumn(question, column);
        const [place = 0] = column.members;
        const isOne = column.members.length === 1;
        return (
          <button
            key={column.key}
            type="button"
            className="column-head"
            data-source={isOne ? question.columns[place]?.id : undefined}
            data-texts={column.members.length}
            style={{ left: x - 8, width: Math.max(24, width + 16) }}
            aria-pressed={isOne ? column.key === chosen : undefined}
            aria-label={[title, date].join(question.language === "zh" ? "，" : ", ")}
            title={title}
            onClick={() => onChoose(head)}
          />
        );
      })}
    </div>
  );
}
