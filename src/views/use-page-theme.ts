import { useEffect } from "react";
import { useAppState } from "./page-context.ts";
import { useMediaQuery } from "./use-media-query.ts";

/** Light or dark, as the reader wants it or as the device is; told to the style sheets by `data-theme="dark"`. */
export function usePageTheme(): void {
  const appearance = useAppState(({ session }) => session.reading.appearance);
  const isDeviceDark = useMediaQuery("(prefers-color-scheme: dark)");
  const isDark = appearance === "dark" || (appearance === "device" && isDeviceDark);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (isDark) dataset["theme"] = "dark";
    else delete dataset["theme"];
  }, [isDark]);
}
