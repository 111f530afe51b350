import { useAppState, useLanguage, useWords } from "../page-context.ts";
import { lessonWordOf } from "../words/lesson-word.ts";
import { leadTo } from "./lead-to.ts";
import { usePhoneWords } from "./use-phone-words.ts";
import { THEMES } from "./VerticalThreads.tsx";
import "../look/region-bar.css";

/** At the foot of a narrow screen: from region to region, however long the one above has become. */
export function RegionBar() {
  const words = useWords();
  const language = useLanguage();
  const phone = usePhoneWords();
  const dress = useAppState((state) => state.view.dress);
  const hasThemes = useAppState(
    ({ corpus }) => corpus.phase === "ready" && corpus.corpus.themes.length > 0 && dress === "score",
  );
  const isFollowing = useAppState(({ view }) => view.lesson !== undefined);
  const ways = [
    ...(isFollowing ? [{ id: "lesson", name: lessonWordOf(language) }] : []),
    { id: "timeline", name: words.nav[dress] },
    ...(hasThemes ? [{ id: THEMES, name: phone.themes }] : []),
    { id: "reader", name: words.region.reader },
    { id: "details", name: phone.details },
  ];
  return (
    <nav className="region-bar" aria-label={phone.regions}>
      {ways.map(({ id, name }) => (
        <button key={id} type="button" onClick={() => leadTo(id)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
