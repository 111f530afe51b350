import { EVENT_KINDS } from "../../domain/timeline-event.ts";
import { useWords } from "../page-context.ts";
import { MarkShape } from "./MarkShape.tsx";

/** What shapes and fills mean, beside the marks they explain. */
export function Legend() {
  const words = useWords();
  return (
    <div className="score-legend">
      <ul aria-label={words.corpus.shapes}>
        {EVENT_KINDS.map((kind) => (
          <li key={kind}>
            <MarkShape kind={kind} look="stated" size={11} />
            {words.kind[kind]}
          </li>
        ))}
      </ul>
      <ul aria-label={words.corpus.fills}>
        {(["stated", "reasoned", "outside"] as const).map((look) => (
          <li key={look}>
            <MarkShape kind="meeting" look={look} size={11} />
            {words.look[look]}
          </li>
        ))}
      </ul>
    </div>
  );
}
