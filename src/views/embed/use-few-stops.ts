import { useEffect } from "react";
import type { RefObject } from "react";

/** What belongs together is one stop of the tab key; arrow keys walk on inside. */
const GROUPS = ".zoom-buttons, .undated-tray, .column-heads, .source-tabs, .source-list, .bar-tools";
const STOPS = ":is(button:enabled, a[href]):not([popover] *)";
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The tab key of a host's reader has to pass through a guest: it shall not have to stop at every button.
 * The groups are drawn by views that do not know of it, and keep their own order.
 */
export function useFewStops(root: RefObject<HTMLElement | null>, isHere: boolean): void {
  useEffect(() => {
    const page = root.current;
    if (!page || !isHere) return undefined;
    const kept = new WeakMap<Element, Element>();
    const settle = () => {
      for (const group of page.querySelectorAll(GROUPS)) {
        const stops = stopsOf(group);
        const last = kept.get(group);
        const stop = stops.find((element) => element === last) ?? stops[0];
        for (const element of stops) element.tabIndex = element === stop ? 0 : -1;
      }
    };
    let frame = 0;
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(settle);
    });
    const enter = ({ target }: FocusEvent) => {
      const group = target instanceof Element ? target.closest(GROUPS) : null;
      if (!group || !(target instanceof Element)) return;
      kept.set(group, target);
      settle();
    };
    const walk = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      const { target } = event;
      if (step === undefined || event.defaultPrevented || !(target instanceof HTMLElement)) return;
      const group = target.closest(GROUPS);
      const stops = group ? stopsOf(group) : [];
      const next = stops[stops.indexOf(target) + step];
      if (!stops.includes(target) || !next) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
    };
    settle();
    observer.observe(page, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    page.addEventListener("focusin", enter);
    page.addEventListener("keydown", walk);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      page.removeEventListener("focusin", enter);
      page.removeEventListener("keydown", walk);
    };
  }, [root, isHere]);
}

const stopsOf = (group: Element): readonly HTMLElement[] => [...group.querySelectorAll<HTMLElement>(STOPS)];
