import { useState } from "react";
import { fileNamePart } from "../../base/file-name.ts";
import type { Scene } from "../../domain/lesson.ts";
import { countMissing, freeId, withSameWords, withScene, withSceneAt } from "../../lessons/edit-lesson.ts";
import { recordScene } from "../../lessons/record-scene.ts";
import { viewOfStep } from "../../lessons/view-of-step.ts";
import { writeLesson } from "../../lessons/write-lesson.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Followed } from "../../selectors/select-lesson.ts";
import { useDispatch, useLanguage, useReadState } from "../page-context.ts";
import { saveFile } from "../picture/save-file.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";
import { BothFields } from "./BothFields.tsx";
import { SceneRows } from "./SceneRows.tsx";
import "../look/lesson-maker.css";

type LessonMakerProps = {
  readonly followed: Followed;
  readonly scene: Scene;
  /** Of the scene, from 0. */
  readonly at: number;
  readonly index: CorpusIndex;
  readonly toScene: (index: number) => void;
};

const NO_NOTE = { en: "", zh: "" };

/** A lesson of one's own in the making: its words, its scenes from views, its file. */
export function LessonMaker({ followed: { lesson }, scene, at, index, toScene }: LessonMakerProps) {
  const said = lessonWordsOf(useLanguage());
  const dispatch = useDispatch();
  const readState = useReadState();
  const [told, setTold] = useState("");
  const missing = countMissing(lesson);
  const keep = (changed: typeof lesson) => dispatch({ type: "keep-lesson", lesson: changed });
  const change = (parts: Partial<Scene>) => keep(withScene(lesson, { ...scene, ...parts }));
  const showAt = (changed: typeof lesson, sceneId: string) => {
    keep(changed);
    const place = { lessonId: lesson.id, sceneId, step: 0 };
    const { language } = readState().view;
    const view = viewOfStep(changed, place, { corpus: index.corpus, language });
    dispatch({ type: "restore", view: { ...view, lesson: place } });
  };
  const record = () => {
    const made = recordScene(readState().view, index.corpus, freeId("scene", lesson.scenes));
    setTold(made ? "" : said.needsWords);
    if (!made) return;
    showAt(withSceneAt(lesson, at + 1, made), made.id);
  };
  const retake = () => {
    const made = recordScene(readState().view, index.corpus, scene.id);
    setTold(made ? "" : said.needsWords);
    if (made) showAt(withScene(lesson, { ...scene, view: made.view, passages: made.passages }), scene.id);
  };
  const save = () => {
    const texts = new Map(index.corpus.sources.map(({ id, text }) => [id, text]));
    const name = `${fileNamePart(lesson.id, "lesson")}.yaml`;
    saveFile(new Blob([writeLesson(lesson, texts)], { type: "application/yaml" }), name);
    setTold(said.saved(name));
  };
  return (
    <section className="lesson-maker" aria-label={said.making}>
      <h3>{said.making}</h3>
      <BothFields
        name={said.captionField}
        rows={3}
        text={scene.caption}
        onChange={(caption) => change({ caption })}
      />
      <BothFields
        name={said.noteField}
        rows={2}
        text={scene.note ?? NO_NOTE}
        onChange={(note) => {
          const { note: _note, ...rest } = scene;
          keep(withScene(lesson, note.en === "" && note.zh === "" ? rest : { ...rest, note }));
        }}
      />
      <p className="maker-deeds">
        <button type="button" className="lesson-step is-next" onClick={record}>
          {said.record}
        </button>
        <button type="button" className="tab" onClick={retake}>
          {said.retake}
        </button>
      </p>
      <SceneRows lesson={lesson} at={at} onKeep={keep} toScene={toScene} />
      <BothFields
        name={said.titleField}
        text={lesson.title}
        onChange={(title) => keep({ ...lesson, title })}
      />
      <BothFields
        name={said.summaryField}
        rows={3}
        text={lesson.summary}
        onChange={(summary) => keep({ ...lesson, summary })}
      />
      {missing.inBoth + missing.inOne > 0 && (
        <p className="card-note">
          {said.missing(missing.inBoth, missing.inOne)}{" "}
          {missing.inOne > 0 && (
            <button type="button" className="tab" onClick={() => keep(withSameWords(lesson))}>
              {said.sameWords}
            </button>
          )}
        </p>
      )}
      <p className="maker-deeds">
        <button
          type="button"
          className="lesson-step"
          disabled={missing.inBoth + missing.inOne > 0}
          onClick={save}
        >
          {said.save}
        </button>
      </p>
      <p className="card-note">{said.keptHere}</p>
      <p role="status">{told}</p>
    </section>
  );
}
