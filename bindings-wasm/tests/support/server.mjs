// A small server of files on this machine: folders mounted under paths.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * Serves `mounts`, folders by the start of their path, and `pages`, texts by path. Gives the address and how to stop; what
 * was asked for and not found stands in `missing`.
 */
export async function serve({ mounts = {}, pages = {}, headers = {} }) {
  const missing = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const type = TYPES[extname(path)] ?? "text/html; charset=utf-8";
    const mount = Object.keys(mounts).filter((start) => path.startsWith(start)).sort((a, b) => b.length - a.length)[0];
    try {
      if (path === "/favicon.ico") {
        response.writeHead(204).end();
      } else if (path in pages) {
        response.writeHead(200, { "content-type": type, ...headers }).end(pages[path]);
      } else {
        const bytes = await readFile(join(mounts[mount], path.slice(mount.length)));
        response.writeHead(200, { "content-type": type, ...headers }).end(bytes);
      }
    } catch {
      missing.push(path);
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()));
  return { address: `http://127.0.0.1:${server.address().port}`, missing, stop };
}
