/** The score alone, of events that no file holds: `score.html?count=1000000`. Themes and reader stay away. */
import { useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { assert } from "../../../src/base/assert.ts";
import type { ViewWindow } from "../../../src/domain/view-window.ts";
import { laneBands } from "../../../src/timeline/score-bands.ts";
import { SCORE_SIZES, type ScoreQuestion } from "../../../src/timeline/score-question.ts";
import { calendarScale } from "../../../src/timeline/calendar-scale.ts";
import { labelWidth } from "../../../src/views/score/label-width.ts";
import { estimateWords } from "../../../src/views/score/measure-words.ts";
import { rowsPerBand } from "../../../src/views/score/score-sizes.ts";
import { ScoreStage } from "../../../src/views/score/ScoreStage.tsx";
import { stageScore } from "../../../src/views/score/staged-score.ts";
import { usePalette } from "../../../src/views/score/use-palette.ts";
import { useScoreIndex } from "../../../src/views/score/use-score-index.ts";
import { EN } from "../../../src/views/words/en.ts";
import { makeSyntheticColumns } from "../make-synthetic-columns.ts";
import { FIRST_DAY, LAST_DAY } from "../synthetic-date.ts";
import { LANES } from "../synthetic-words.ts";
import "../../../src/views/look/page.css";
import "../../../src/views/look/score.css";

const LEFT = 16;
const columns = makeSyntheticColumns(Number(new URLSearchParams(location.search).get("count") ?? 1000));
const scale = calendarScale([{ from: FIRST_DAY, to: LAST_DAY + 1 }]);
const plan = laneBands(
  columns,
  LANES.map(({ en }, at) => ({ id: `l${at + 1}`, label: en })),
);

function BenchScore() {
  const [view, setView] = useState<ViewWindow>();
  const [chosen, setChosen] = useState<number>();
  const { faces } = usePalette();
  const width = window.innerWidth - 2 * LEFT;
  const question = useMemo(
    (): ScoreQuestion => ({
      columns,
      scale,
      clock: "happened",
      plan,
      width,
      labelWidth: labelWidth(columns, "en", estimateWords(faces)),
      ...rowsPerBand(plan.bands.length),
      isCompact: true,
      sizes: SCORE_SIZES,
    }),
    [faces, width],
  );
  const index = useScoreIndex(question);
  const score = useMemo(() => index && stageScore(index, { left: LEFT, language: "en" }), [index]);
  if (!score) return null;
  return (
    <div className="score">
      <ScoreStage
        score={score}
        window={view}
        words={EN}
        chosen={chosen}
        wheelZooms={() => true}
        onWindow={setView}
        onChoose={setChosen}
        onOpenCluster={(cluster) => setView(cluster.window)}
        onBrush={setView}
      />
    </div>
  );
}

const root = document.getElementById("root");
assert(root, "the page has a root");
createRoot(root).render(<BenchScore />);
