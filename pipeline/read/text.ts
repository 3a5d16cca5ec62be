import type { Note } from "../document/note.ts"

/** Bytes as text, or why they are none. */
export type Decoded = { readonly text: string; readonly notes: ReadonlyArray<Note> } | { readonly unreadable: string }

const info = (rule: string, message: string): Note => ({ rule, severity: "info", message })

/** How many bytes precede the first that is no UTF-8; found by halving, for the decoder does not tell. */
const firstBadByte = (bytes: Uint8Array): number => {
  let good = 0, bad = bytes.length
  const holds = (length: number) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (holds(middle)) good = middle
    else bad = middle
  }
  return good
}

/** The text that offsets count in: NFC, `\n` line ends, no byte-order mark. Whatever that changes is noted. */
export const normalised = (raw: string): { readonly text: string; readonly notes: ReadonlyArray<Note> } => {
  const notes: Array<Note> = []
  let text = raw
  if (text.startsWith("\uFEFF")) {
    text = text.slice(1)
    notes.push(info("read-bom", "A byte-order mark at the head was dropped; offsets count from the character after it."))
  }
  if (text.includes("\r")) {
    text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n")
    notes.push(info("read-line-ends", "Line ends were made line feeds; offsets count in the text with them."))
  }
  if (!text.isWellFormed()) {
    text = text.toWellFormed()
    notes.push({ rule: "read-surrogates", severity: "warning", message: "Halves of surrogate pairs were replaced by U+FFFD." })
  }
  if (text.includes("\0")) {
    text = text.replaceAll("\0", "\uFFFD")
    notes.push({ rule: "read-nul", severity: "warning", message: "NUL characters were replaced by U+FFFD." })
  }
  const composed = text.normalize("NFC")
  if (composed !== text) notes.push(info("read-nfc", "The text was put into Unicode normalisation form C; offsets count in that form."))
  return { text: composed, notes }
}

/** UTF-8 as text. Bytes of another encoding are not guessed at: a wrong guess would be a wrong text. */
export const decoded = (bytes: Uint8Array): Decoded => {
  if (bytes.subarray(0, 8192).includes(0)) return { unreadable: "It is a binary file, or text of another encoding than UTF-8; convert it to UTF-8." }
  try {
    return normalised(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return { unreadable: `It is not UTF-8 (it breaks off at byte number ${firstBadByte(bytes) + 1}); convert it to UTF-8.` }
  }
}
