import { render } from "@testing-library/react";
import { useRef } from "react";
import { expect, test, vi } from "vitest";
import type { Hit } from "../../src/timeline/hit-picture.ts";
import { useHit } from "../../src/views/score/use-hit.ts";
import { makeMark, makePicture } from "../support/make-picture.ts";

const picture = makePicture({ marks: [makeMark({ at: 7, x: 100, y: 40, width: 80, height: 20 })] });

/** A stage in a region of the page, with a button lying on it. */
function Stage({ onHit }: { readonly onHit: (hit: Hit) => void }) {
  const frame = useRef<HTMLDivElement>(null);
  useHit(frame, () => picture, onHit);
  return (
    <section>
      <div ref={frame} data-testid="stage">
        <canvas />
        <button type="button">on the stage</button>
      </div>
    </section>
  );
}

const click = { bubbles: true, clientX: 110, clientY: 50 };

test("a click on the canvas of a stage that stands in a region of the page hits the mark painted there", () => {
  const onHit = vi.fn<(hit: Hit) => void>();
  const { container } = render(<Stage onHit={onHit} />);
  container.querySelector("canvas")!.dispatchEvent(new MouseEvent("click", click));
  expect(onHit.mock.calls.map(([hit]) => hit.type === "mark" && hit.mark.at)).toEqual([7]);
});

test("a click on a button that lies on the stage is the button's own", () => {
  const onHit = vi.fn<(hit: Hit) => void>();
  const { container } = render(<Stage onHit={onHit} />);
  container.querySelector("button")!.dispatchEvent(new MouseEvent("click", click));
  expect(onHit).not.toHaveBeenCalled();
});
