import { createReadStream, existsSync, realpathSync, statSync } from "node:fs"
import { createServer, type Server, type ServerResponse } from "node:http"
import { extname, join, sep } from "node:path"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json; charset=utf-8", ".csv": "text/csv; charset=utf-8",
  ".md": "text/markdown; charset=utf-8", ".arrow": "application/vnd.apache.arrow.file", ".parquet": "application/vnd.apache.parquet"
}

const ours = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u

/** The file that an address means, if it is one below the folder and no link leads out of it. */
const fileAt = (folder: string, address: string): string | undefined => {
  try {
    const path = decodeURIComponent(new URL(address, "http://localhost").pathname)
    const file = realpathSync(join(folder, path.endsWith("/") ? `${path}index.html` : path))
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

const send = (response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): ServerResponse =>
  response.writeHead(status, { "x-content-type-options": "nosniff", "cache-control": "no-cache", ...headers })

/** A published folder on this machine alone: reading only, and only for pages that were asked for by this machine's own name. */
export const serve = (out: string, port: number): Promise<{ readonly server: Server; readonly address: string }> => new Promise((resolve, reject) => {
  const folder = existsSync(out) ? realpathSync(out) : out
  const server = createServer(({ headers, method, url = "/" }, response) => {
    if (!ours.test(headers.host ?? "")) return void send(response, 403).end()
    if (method !== "GET" && method !== "HEAD") return void send(response, 405).end()
    if (url === "/") return void send(response, 302, { location: "/explorer/" }).end()
    const file = fileAt(folder, url)
    if (file === undefined) return void send(response, 404).end()
    send(response, 200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
    if (method === "HEAD") response.end()
    else createReadStream(file).on("error", () => response.destroy()).pipe(response)
  })
  server.once("error", reject)
  server.listen(port, "127.0.0.1", () => {
    const at = server.address()
    resolve({ server, address: `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : port}/explorer/` })
  })
})
