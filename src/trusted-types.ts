/**
 * The page's only Trusted Types policy: script addresses of our own origin, for workers. There is no
 * `createHTML`, so a string that reaches `innerHTML` stops the page instead of becoming markup.
 * Must be the first import of every entry; browsers without Trusted Types go on without it.
 */
declare global {
  // Not yet among TypeScript's own DOM types.
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown }
    | undefined;
}

export function sameOriginOnly(url: string): string {
  const { origin } = new URL(url, document.baseURI);
  if (origin !== location.origin) throw new TypeError(`Script from another origin refused: ${url}`);
  return url;
}

globalThis.trustedTypes?.createPolicy("default", { createScriptURL: sameOriginOnly });
