import { Fragment } from "react";
import { useLanguage } from "../page-context.ts";
import { presentWordsOf } from "../words/present-words.ts";
import { STAGE_KEYS } from "./stage-keys.ts";
import { StageLayer } from "./StageLayer.tsx";

/** The keys of the stage, from the table that obeys them. */
export function HelpLayer({ close }: { readonly close: () => void }) {
  const words = presentWordsOf(useLanguage());
  return (
    <StageLayer name="help" heading={words.help.heading} close={close}>
      <p>{words.help.what}</p>
      <dl>
        {STAGE_KEYS.map(({ row, shown }) => (
          <div key={row} data-row={row}>
            <dt>
              {shown.map((key, at) => (
                <Fragment key={key}>
                  {at > 0 && " "}
                  <kbd>{words.keys[key] ?? key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{words.does[row]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.help.clicker}</p>
    </StageLayer>
  );
}
