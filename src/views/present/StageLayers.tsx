import { languageTag } from "../../domain/language.ts";
import type { Deck } from "../../selectors/select-deck.ts";
import { useLanguage } from "../page-context.ts";
import { presentWordsOf } from "../words/present-words.ts";
import { CodeLayer } from "./CodeLayer.tsx";
import { HelpLayer } from "./HelpLayer.tsx";
import { ProjectorLayer } from "./ProjectorLayer.tsx";
import type { Projector } from "./use-projector.ts";
import type { StageHand } from "./use-stage-hand.ts";

type StageLayersProps = {
  readonly hand: StageHand;
  readonly deck: Deck;
  readonly projector: Projector;
};

/** What stands before the step: one thing at a time, and Escape takes it away. */
export function StageLayers({ hand: { mood, press, said }, deck, projector }: StageLayersProps) {
  const language = useLanguage();
  const words = presentWordsOf(language);
  const close = () => press("leave");
  const note =
    mood.digits !== ""
      ? words.jump(mood.digits, deck.count)
      : mood.layer === "leaving"
        ? words.leaveHint
        : said === words.blocked || said === words.paused || said === words.ended || mood.isPlaying
          ? said
          : "";
  return (
    <>
      {mood.layer === "help" && <HelpLayer close={close} />}
      {mood.layer === "code" && <CodeLayer close={close} />}
      {mood.layer === "projector" && <ProjectorLayer projector={projector} close={close} />}
      {note !== "" && (
        <p className="stage-note" lang={languageTag(language)} aria-hidden="true">
          {note}
        </p>
      )}
    </>
  );
}
