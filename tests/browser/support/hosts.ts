/**
 * A page of somebody else's on one site (http://127.0.0.1:A), with our page in a frame from another
 * (http://localhost:B), which sends no header that would make anything easier.
 *
 *     openHost   opens a host page; gives the frame in it, once the frame shows its first event
 */
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import type { Frame } from "@playwright/test";
import { expect, test as base } from "./walk.ts";

type Sites = { readonly app: string; readonly host: string; readonly pages: Map<string, string> };

type HostPage = {
  /** Attributes of the frame. */
  readonly attributes?: string;
  /** Of the page in it, after the folder. */
  readonly address?: string;
  /** The host's page around it; `FRAME` stands for the frame. */
  readonly page?: string;
};

type Hosts = { readonly openHost: (options?: HostPage) => Promise<Frame> };

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

/** What a host notes about itself, so that a test can ask. */
const NOTES = `<script>
  window.heard = [];
  addEventListener("message", ({ data }) => heard.push({ data, at: performance.now() }));
</script>`;

export const test = base.extend<Hosts, { readonly sites: Sites }>({
  sites: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
    async ({}, provide) => {
      const app = createServer((request, response) => {
        const path = decodeURIComponent(new URL(request.url ?? "/", "http://app").pathname);
        const file = join("dist", normalize(path.endsWith("/") ? `${path}index.html` : path));
        if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
        response.writeHead(200, { "content-type": TYPES[file.split(".").at(-1) ?? ""] ?? "text/plain" });
        return void response.end(readFileSync(file));
      });
      const pages = new Map<string, string>();
      const host = createServer((request, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        response.end(pages.get(request.url ?? "/") ?? "<!doctype html><title>Elsewhere</title>");
      });
      const [appPort, hostPort] = [await listen(app), await listen(host)];
      await provide({ app: `http://localhost:${appPort}/`, host: `http://127.0.0.1:${hostPort}/`, pages });
      app.close();
      host.close();
    },
    { scope: "worker" },
  ],

  /** The frame's site: a request to any other, but for the host's own page, is a fault. */
  baseURL: async ({ sites }, provide) => provide(sites.app),

  openHost: async ({ page, sites, recorder }, provide) => {
    recorder.expect(new RegExp(`^Request to another host: ${sites.host}`));
    await provide(async ({ attributes = "", address = "embed.html", page: around = "FRAME" } = {}) => {
      const frame = `<iframe id="guest" width="100%" height="640" src="${sites.app}${address}" ${attributes}></iframe>`;
      const head = `<!doctype html><html lang="en"><title>A host</title>${NOTES}<body style="margin:0">`;
      sites.pages.set("/page", head + around.replace("FRAME", () => frame));
      await page.goto(`${sites.host}page`);
      const guest = page.frames()[1]!;
      await expect(guest.locator(".guest-bar")).toBeVisible();
      return guest;
    });
  },
});

export { expect };
