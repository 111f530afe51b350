import { Fragment } from "react";
import { useWords } from "../page-context.ts";
import { SCORE_KEYS } from "./score-keys.ts";

/** The keys of the timeline, from the table that obeys them. */
export function KeyTable() {
  const { keys } = useWords();
  return (
    <>
      <h2>{keys.heading}</h2>
      <dl>
        {SCORE_KEYS.map(({ row, shown }) => (
          <div key={row}>
            <dt>
              {shown.map((key, at) => (
                <Fragment key={key}>
                  {at > 0 && " "}
                  <kbd>{keys.names[key] ?? key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{keys.does[row]}</dd>
          </div>
        ))}
      </dl>
      <p>{keys.where}</p>
    </>
  );
}
