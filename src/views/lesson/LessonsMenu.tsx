import { Later } from "../later/Later.tsx";
import { LESSONS } from "../later/lessons-part.ts";
import { MenuButton } from "../MenuButton.tsx";
import { useLanguage, useWords } from "../page-context.ts";
import { lessonWordOf } from "../words/lesson-word.ts";

/** The lessons of the corpus, and the way to make one. */
export function LessonsMenu() {
  const { part } = useWords();
  return (
    <div className="lessons-menu">
      <MenuButton label={lessonWordOf(useLanguage())}>
        {({ isAsked, close }) =>
          isAsked && (
            <Later part={LESSONS} isWanted meanwhile={part.coming}>
              {({ LessonList }) => <LessonList onChoose={close} />}
            </Later>
          )
        }
      </MenuButton>
    </div>
  );
}
