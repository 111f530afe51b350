import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

export type Served = { readonly origin: string; readonly close: () => Promise<void> };

/**
 * Serves each folder under its first part of the path, at 127.0.0.1 only:
 * `{site: "/tmp/dist"}` answers `/site/index.html`.
 */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const [, name = "", ...rest] = decodeURIComponent(pathname).split("/");
    const folder = folders[name];
    const wanted = folder && path.join(folder, ...rest, pathname.endsWith("/") ? "index.html" : "");
    const size = wanted?.startsWith(folder ?? "/") ? sizeOf(wanted) : undefined;
    if (wanted === undefined || size === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[path.extname(wanted)] ?? "application/octet-stream",
      "content-length": size,
      "cache-control": "max-age=600", // as most hosts do; every page begins with an empty cache
    });
    createReadStream(wanted, { highWaterMark: 1 << 20 }).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sizeOf(file: string): number | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}
