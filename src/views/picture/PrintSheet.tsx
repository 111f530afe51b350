import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { flushSync } from "react-dom";

/** Until the page stands; who prints sooner gets the page as it is. */
const LATER = 800; // ms

/**
 * While the page is printed: the whole timeline, all events, all wordings. What makes it is loaded
 * when the page stands, because printing does not wait.
 */
export function PrintSheet() {
  const [Printed, setPrinted] = useState<ComponentType>();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    let isHere = true;
    const timer = setTimeout(() => {
      void import("./PrintDocument.tsx").then(({ PrintDocument }) => {
        if (isHere) setPrinted(() => PrintDocument);
      });
    }, LATER);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    const media = matchMedia("print");
    const show = () => flushSync(() => setPrinting(true));
    const hide = () => setPrinting(false);
    const follow = () => (media.matches ? show() : hide());
    addEventListener("beforeprint", show);
    addEventListener("afterprint", hide);
    media.addEventListener("change", follow);
    return () => {
      removeEventListener("beforeprint", show);
      removeEventListener("afterprint", hide);
      media.removeEventListener("change", follow);
    };
  }, []);
  return isPrinting && Printed ? <Printed /> : undefined;
}
