import { sha256 } from "@noble/hashes/sha2.js"
import { utf8ToBytes } from "@noble/hashes/utils.js"

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

/** An id made from parts: the prefix and 20 characters of the SHA-256 of the parts, each with its length before it so that no two lists are alike. */
export const idOf = (prefix: string, parts: ReadonlyArray<string>): string =>
  `${prefix}_${base32(sha256(utf8ToBytes(parts.map((part) => `${part.length}:${part}`).join(""))))}`

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export const digestOf = (text: string): string => {
  let digest = ""
  for (const byte of sha256(utf8ToBytes(text))) digest += hex[byte]
  return digest
}
