import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"
import type { EncodedFile } from "./encode.ts"

/** SHA-256 of bytes, in hexadecimal. */
export const checksum = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** A file's checksum, made once however often it is asked for. `digest` is SHA-256 in hexadecimal: the platform's own is ten times as fast. */
export const checksumOf = (digest: (bytes: Uint8Array) => string): ((file: EncodedFile) => string) => {
  const made = new WeakMap<EncodedFile, string>()
  return (file) => {
    const known = made.get(file) ?? digest(file.bytes)
    made.set(file, known)
    return known
  }
}

/** What `sha256sum -c` reads: a line for each file, by path. */
export const checksums = (files: ReadonlyArray<{ readonly path: string; readonly sha256: string }>): string =>
  Array.from(files).sort((a, b) => a.path < b.path ? -1 : 1).map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("")
