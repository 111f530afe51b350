import { useContext, useState } from "react";
import type { ChangeEvent } from "react";
import type { Problem } from "../../base/problem.ts";
import type { Lesson } from "../../domain/lesson.ts";
import { freeId, newLesson } from "../../lessons/edit-lesson.ts";
import { recordScene } from "../../lessons/record-scene.ts";
import { selectLessons } from "../../selectors/select-lesson.ts";
import { ReadLessonContext, useDispatch, useLanguage, useReadState } from "../page-context.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";

type MakeLessonProps = { readonly onMade: (lesson: Lesson) => void };

type Reading =
  | { readonly phase: "none" | "reading" | "wordless" }
  | { readonly phase: "failed"; readonly problems: readonly Problem[] };

/** A new lesson that begins with the present view, or one that was saved as a file. */
export function MakeLesson({ onMade }: MakeLessonProps) {
  const said = lessonWordsOf(useLanguage());
  const dispatch = useDispatch();
  const readState = useReadState();
  const readLesson = useContext(ReadLessonContext);
  const [reading, setReading] = useState<Reading>({ phase: "none" });
  const keep = (lesson: Lesson) => {
    setReading({ phase: "none" });
    dispatch({ type: "keep-lesson", lesson });
    onMade(lesson);
  };
  const make = () => {
    const state = readState();
    if (state.corpus.phase !== "ready") return;
    const scene = recordScene(state.view, state.corpus.corpus, "scene-1");
    if (scene) keep(newLesson(freeId("lesson", selectLessons(state)), scene));
    else setReading({ phase: "wordless" });
  };
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = ""; // choosing the same file again, after mending it, must count
    const { corpus } = readState();
    if (!file || !readLesson || corpus.phase !== "ready") return;
    setReading({ phase: "reading" });
    const read = await readLesson(file, corpus.corpus);
    if (read.ok) keep(read.value);
    else setReading({ phase: "failed", problems: read.problems });
  };
  return (
    <div className="make-lesson">
      <button type="button" className="tab" onClick={make}>
        {said.make}
      </button>
      {readLesson && (
        <label className="file-choice">
          {said.openFile}
          <input type="file" accept=".yaml,.yml" onChange={(event) => void open(event)} />
        </label>
      )}
      <div role="status">
        {reading.phase === "reading" && <p className="card-note">{said.reading}</p>}
        {reading.phase === "wordless" && <p className="card-note">{said.needsWords}</p>}
        {reading.phase === "failed" && (
          <>
            <p>{said.notRead}</p>
            <ul>
              {reading.problems.map(({ what, where, remedy }) => (
                <li key={`${where} ${what}`} className="lesson-problem" lang="en">
                  {where}: {what}. {remedy}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
