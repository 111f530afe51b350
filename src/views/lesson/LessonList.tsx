import { questionsOf, type Lesson } from "../../domain/lesson.ts";
import { placeOfScene } from "../../lessons/find-scene.ts";
import { goToPlace } from "../../lessons/view-of-step.ts";
import { selectLessons } from "../../selectors/select-lesson.ts";
import { Mixed } from "../Mixed.tsx";
import { useAppState, useDispatch, useLanguage, useReadState, useTell } from "../page-context.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";
import { MakeLesson } from "./MakeLesson.tsx";
import "../look/lesson-list.css";

type LessonListProps = { readonly onChoose: () => void };

/** The lessons there are, each with what it asks and how long it is. */
export function LessonList({ onChoose }: LessonListProps) {
  const language = useLanguage();
  const said = lessonWordsOf(language);
  const tell = useTell();
  const lessons = useAppState(selectLessons);
  const open = useAppState(({ view }) => view.lesson?.lessonId);
  const dispatch = useDispatch();
  const readState = useReadState();
  const follow = (lesson: Lesson) => {
    const { view, corpus } = readState();
    onChoose();
    if (corpus.phase !== "ready") return;
    dispatch({ type: "restore", view: goToPlace(view, lesson, placeOfScene(lesson, 0), corpus.corpus) });
  };
  return (
    <div className="lesson-list">
      {lessons.length === 0 && <p className="card-note">{said.none}</p>}
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <button
              type="button"
              aria-current={lesson.id === open || undefined}
              onClick={() => follow(lesson)}
            >
              <span className="lesson-title">{tell(lesson.title) || said.untitled}</span>
              <span className="menu-says">
                <Mixed text={tell(lesson.summary)} language={language} />
              </span>
              <span className="menu-says">
                {said.counted(lesson.scenes.length, questionsOf(lesson).length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <MakeLesson onMade={follow} />
    </div>
  );
}
