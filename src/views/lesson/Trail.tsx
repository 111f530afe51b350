import { useEffect, useRef, useState } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectFollowed, selectHasWandered, selectTrail } from "../../selectors/select-lesson.ts";
import type { Followed } from "../../selectors/select-lesson.ts";
import type { ShownStep } from "../../lessons/show-step.ts";
import { useAppState, useDispatch, useLanguage, useReadState, useTell } from "../page-context.ts";
import { leaveLesson, recordView } from "../../lessons/view-of-step.ts";
import { useHandler } from "../use-handler.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";
import { LessonMaker } from "./LessonMaker.tsx";
import { TrailScene } from "./TrailScene.tsx";
import { TrailSteps } from "./TrailSteps.tsx";
import { useLessonSteps } from "./use-lesson-steps.ts";
import "../look/lesson.css";

type TrailProps = { readonly index: CorpusIndex };

/** A lesson beside free exploration: what its present step says, and the way on. */
export function Trail({ index }: TrailProps) {
  const said = lessonWordsOf(useLanguage());
  const followed = useAppState(selectFollowed);
  const shown = useAppState(selectTrail);
  return (
    <section className="lesson" id="lesson" tabIndex={-1} aria-label={said.region}>
      {followed && shown ? <TrailOf followed={followed} shown={shown} index={index} /> : <NoSuchLesson />}
    </section>
  );
}

/** A link may name a lesson and nothing else: then the lesson says what is on screen. */
const BARE = "#v=1";

type TrailOfProps = { readonly followed: Followed; readonly shown: ShownStep; readonly index: CorpusIndex };

function TrailOf({ followed, shown, index }: TrailOfProps) {
  const said = lessonWordsOf(useLanguage());
  const tell = useTell();
  const isOwn = useAppState(({ session }) => session.lessons.some(({ id }) => id === followed.lesson.id));
  const hasWandered = useAppState(selectHasWandered);
  const steps = useLessonSteps(followed);
  const page = useRef<HTMLDivElement>(null);
  const { lesson } = followed;
  const goBack = useHandler(steps.goBack);
  const isBare = useAppState(({ view }) => recordView(view) === BARE);
  const [wasBare] = useState(isBare);
  useEffect(() => {
    if (wasBare) goBack();
  }, [wasBare, goBack]);
  const { scene, index: at, sceneCount, step } = shown;
  useEffect(() => {
    const frame = page.current;
    const [newest] = [...(frame?.querySelectorAll<HTMLElement>("[data-step]") ?? [])].slice(-1);
    // What has just appeared is read from its beginning; a new scene is, too.
    const top = step === 0 || !frame || !newest ? 0 : newest.offsetTop - frame.offsetTop - 12;
    frame?.scrollTo({ top });
  }, [scene, step]);
  return (
    <>
      <header className="lesson-head">
        <h2>{tell(lesson.title) || said.untitled}</h2>
        <button type="button" className="tab" onClick={steps.leave}>
          {said.leave}
        </button>
      </header>
      <label className="lesson-place">
        <span className="for-ears">{said.scenes}</span>
        <select value={at} onChange={(event) => steps.toScene(Number(event.target.value))}>
          {lesson.scenes.map(({ id }, nth) => (
            <option key={id} value={nth}>
              {said.scene(nth + 1, sceneCount)}
            </option>
          ))}
        </select>
      </label>
      <p className="for-ears" role="status">
        {said.scene(at + 1, sceneCount)}
      </p>
      <div
        className="lesson-page"
        ref={page}
        tabIndex={0}
        role="group"
        aria-label={said.scene(at + 1, sceneCount)}
      >
        <TrailScene lesson={lesson} shown={shown} index={index} onAnswer={steps.next} />
        {isOwn && (
          <LessonMaker followed={followed} scene={scene} at={at} index={index} toScene={steps.toScene} />
        )}
        {shown.next === undefined && !isOwn && <p className="lesson-end">{said.end}</p>}
      </div>
      {hasWandered && (
        <p className="lesson-wandered" role="status">
          {said.wandered}{" "}
          <button type="button" className="tab" onClick={steps.goBack}>
            {said.goBack}
          </button>
        </p>
      )}
      <TrailSteps shown={shown} steps={steps} />
    </>
  );
}

/** An old link, or one for another corpus. */
function NoSuchLesson() {
  const said = lessonWordsOf(useLanguage());
  const dispatch = useDispatch();
  const readState = useReadState();
  return (
    <p className="lesson-none" role="status">
      {said.unknown} {said.all}{" "}
      <button
        type="button"
        className="tab"
        onClick={() => dispatch({ type: "restore", view: leaveLesson(readState().view) })}
      >
        {said.leave}
      </button>
    </p>
  );
}
