import { sha256 } from "@noble/hashes/sha2.js"

const alphabet = "abcdefghijklmnopqrstuvwxyz234567"

/** The first 100 bits of a digest as 20 base-32 characters (RFC 4648, lower case). */
const base32 = (digest: Uint8Array): string => {
  let letters = "", bits = 0, value = 0
  for (let i = 0; letters.length < 20; i++) {
    value = (value << 8) | digest[i]!
    bits += 8
    while (bits >= 5 && letters.length < 20) {
      bits -= 5
      letters += alphabet[(value >>> bits) & 31]
      value &= (1 << bits) - 1
    }
  }
  return letters
}

const encoder = new TextEncoder()
/** Where short texts are encoded and hashed: tens of ids a sentence leave nothing behind to collect. */
const short = new Uint8Array(4096), digest = new Uint8Array(32)
const fresh = sha256.create(), hash = sha256.create()

/** The SHA-256 of a text's UTF-8 bytes, good until the next call. A code unit takes three bytes at most. */
const sha256Of = (text: string): Uint8Array => {
  const bytes = text.length * 3 <= short.length ? short.subarray(0, encoder.encodeInto(text, short).written) : encoder.encode(text)
  fresh._cloneInto(hash).update(bytes).digestInto(digest)
  return digest
}

/** An id made from parts: the prefix and 20 characters of the SHA-256 of the parts, each with its length before it so that no two lists are alike. */
export const idOf = (prefix: string, parts: ReadonlyArray<string>): string => {
  let all = ""
  for (let i = 0; i < parts.length; i++) all += `${parts[i]!.length}:${parts[i]!}`
  return `${prefix}_${base32(sha256Of(all))}`
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export const digestOf = (text: string): string => {
  let letters = ""
  for (const byte of sha256Of(text)) letters += hex[byte]
  return letters
}
