import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"
import type { EncodedFile } from "./encode.ts"

/** SHA-256 of bytes, in hexadecimal. */
export const checksum = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** What `sha256sum -c` reads: a line for each file, by path. */
export const checksums = (files: ReadonlyArray<EncodedFile>): string =>
  Array.from(files).sort((a, b) => a.path < b.path ? -1 : 1).map(({ bytes, path }) => `${checksum(bytes)}  ${path}\n`).join("")
