import { escapeMarkup } from "../src/base/escape-markup.ts";
import type { Bilingual } from "../src/domain/language.ts";
import { embedCode } from "../src/guest/embed-code.ts";

export type SharedCorpus = {
  readonly id: string;
  /** Its file, from the folder of the site. */
  readonly file: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly lessons?: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly summary: Bilingual;
  }[];
};

type Size = { readonly width: number; readonly height: number };
type Shared = {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly view: string;
};

const NAME = "Throughline";
const FRAME = { width: 600, height: 640 };

/**
 * A page for the corpus and for each of its lessons, which other sites can read without running anything,
 * and which leads on to the live page. `site`: the address at which the site will stand; without it there are
 * no answers for oEmbed and no pictures, because both must name it.
 */
export function sharePages(
  corpus: SharedCorpus,
  preview: Size,
  site?: string,
): Readonly<Record<string, string>> {
  const shared: readonly Shared[] = [
    { name: corpus.id, title: corpus.title.en, summary: corpus.summary.en, view: "#v=1" },
    ...(corpus.lessons ?? []).map(({ id, title, summary }) => ({
      name: `${corpus.id}-${id}`,
      title: title.en,
      summary: summary.en,
      view: `#v=1&lesson=${encodeURIComponent(id)}`,
    })),
  ];
  const query = `?corpus=${encodeURIComponent(corpus.file)}`;
  return Object.fromEntries(
    shared.flatMap((item) => {
      const page = [`share/${item.name}.html`, sharePage(item, query, preview, site)];
      return site === undefined
        ? [page]
        : [page, [`oembed/${item.name}.json`, oEmbed(item, query, preview, site)]];
    }),
  );
}

function sharePage(
  { name, title, summary, view }: Shared,
  query: string,
  preview: Size,
  site?: string,
): string {
  const to = escapeMarkup(`../${query}${view}`);
  const meta = (property: string, content: string): string =>
    `    <meta property="${property}" content="${escapeMarkup(content)}" />\n`;
  const known =
    site === undefined
      ? ""
      : [
          `    <link rel="alternate" type="application/json+oembed" href="${escapeMarkup(new URL(`oembed/${name}.json`, site).href)}" title="${escapeMarkup(title)}" />\n`,
          `    <link rel="canonical" href="${escapeMarkup(new URL(`share/${name}.html`, site).href)}" />\n`,
          meta("og:url", new URL(`share/${name}.html`, site).href),
          meta("og:image", new URL("embed/preview.png", site).href),
          meta("og:image:width", String(preview.width)),
          meta("og:image:height", String(preview.height)),
        ].join("");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeMarkup(title)} · ${NAME}</title>
    <meta name="description" content="${escapeMarkup(summary)}" />
${meta("og:type", "website")}${meta("og:site_name", NAME)}${meta("og:title", title)}${meta("og:description", summary)}${known}    <meta http-equiv="refresh" content="0; url=${to}" />
  </head>
  <body>
    <main>
      <h1>${escapeMarkup(title)}</h1>
      <p>${escapeMarkup(summary)}</p>
      <p><a href="${to}">Open the timeline</a></p>
    </main>
  </body>
</html>
`;
}

/**
 * An answer as oEmbed 1.0 wants it. A file cannot heed `maxwidth`: its frame is as wide as its place. No
 * quotation stands before the frame, or WordPress would hide it until the page reports.
 */
function oEmbed({ title, view }: Shared, query: string, preview: Size, site: string): string {
  const asked = { page: new URL(query, site).href, show: "all", view, height: FRAME.height } as const;
  const html = embedCode({ ...asked, title: `Timeline: ${title}`, link: `Open “${title}” in a new page` });
  const answer = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: NAME,
    provider_url: site,
    ...FRAME,
    html: html.slice(0, html.indexOf("</iframe>") + "</iframe>".length),
    thumbnail_url: new URL("embed/preview.png", site).href,
    thumbnail_width: preview.width,
    thumbnail_height: preview.height,
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}
