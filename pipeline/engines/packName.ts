import { hostname } from "node:os"
import { threadId } from "node:worker_threads"

/** A name that no other machine, process or thread gives its packs at the same time. */
export const packName = (): string => `${hostname().replaceAll(/[^\w-]/gu, "")}-${process.pid}-${threadId}`
