/**
 * A 2D context that only keeps a log: `fillText Conference 20 13`, `fillStyle = #123456`. Letters are
 * 0.56 em wide, Han characters 1 em, as `measure-text.ts` estimates them.
 */
export function canvasLog(): { readonly log: string[]; readonly context: CanvasRenderingContext2D } {
  const log: string[] = [];
  const set: Record<string, unknown> = { font: "10px sans-serif" };
  const measureText = (text: string) => {
    const size = Number(/([\d.]+)px/.exec(String(set["font"]))?.[1] ?? 10);
    let width = 0;
    for (const character of text)
      width += size * (/\p{Script=Han}|[，。、《》“”？]/u.test(character) ? 1 : 0.56);
    return { width };
  };
  const context = new Proxy(set, {
    get: (_, name) => {
      if (name === "measureText") return measureText;
      if (name === "createLinearGradient") return () => ({ addColorStop: () => undefined });
      if (name in set) return set[String(name)];
      return (...given: readonly unknown[]) => void log.push([String(name), ...given].join(" "));
    },
    set: (_, name, value) => {
      set[String(name)] = value;
      log.push(`${String(name)} = ${String(value)}`);
      return true;
    },
  });
  return { log, context: context as unknown as CanvasRenderingContext2D };
}
