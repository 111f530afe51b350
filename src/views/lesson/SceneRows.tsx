import { useState } from "react";
import type { Lesson, Scene } from "../../domain/lesson.ts";
import { movedScene, withSceneAt, withoutScene } from "../../lessons/edit-lesson.ts";
import { useLanguage, useTell } from "../page-context.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";

type SceneRowsProps = {
  readonly lesson: Lesson;
  /** The scene on show, from 0. */
  readonly at: number;
  readonly onKeep: (lesson: Lesson) => void;
  readonly toScene: (index: number) => void;
};

/** The scenes of a lesson in the making: to be gone to, moved with buttons, deleted and brought back. */
export function SceneRows({ lesson, at, onKeep, toScene }: SceneRowsProps) {
  const said = lessonWordsOf(useLanguage());
  const tell = useTell();
  const [gone, setGone] = useState<{ readonly scene: Scene; readonly at: number } | undefined>();
  const nameOf = ({ caption }: Scene, nth: number) =>
    `${nth + 1}. ${tell(caption).trim() === "" ? said.untitled : tell(caption)}`;
  return (
    <>
      <ol className="scene-rows">
        {lesson.scenes.map((scene, nth) => {
          const name = nameOf(scene, nth);
          return (
            <li key={scene.id}>
              <button
                type="button"
                className="scene-name"
                aria-current={nth === at || undefined}
                aria-label={`${said.open} ${name}`}
                onClick={() => toScene(nth)}
              >
                {name}
              </button>
              <span className="order-buttons">
                <button
                  type="button"
                  aria-label={said.up(name)}
                  disabled={nth === 0}
                  onClick={() => onKeep(movedScene(lesson, scene.id, -1))}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={said.down(name)}
                  disabled={nth === lesson.scenes.length - 1}
                  onClick={() => onKeep(movedScene(lesson, scene.id, 1))}
                >
                  ↓
                </button>
                <button
                  type="button"
                  aria-label={`${said.remove} ${name}`}
                  disabled={lesson.scenes.length === 1}
                  onClick={() => {
                    setGone({ scene, at: nth });
                    onKeep(withoutScene(lesson, scene.id));
                  }}
                >
                  ×
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <p role="status">
        {gone && (
          <>
            {said.removed(nameOf(gone.scene, gone.at))}{" "}
            <button
              type="button"
              className="tab"
              onClick={() => {
                onKeep(withSceneAt(lesson, gone.at, gone.scene));
                setGone(undefined);
              }}
            >
              {said.undo}
            </button>
          </>
        )}
      </p>
    </>
  );
}
