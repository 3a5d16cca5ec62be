const labelled = /charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})/iu
const xmlLabelled = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})["']/iu
/** So much of a page is looked at for what it says of its encoding (the HTML standard's 1024 bytes; pages in the wild go beyond). */
const headLength = 4096

const decoderOf = (label: string) => {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    return undefined
  }
}

const said = (bytes: Uint8Array, transport: string | undefined): string => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headLength))
  const label = labelled.exec(transport ?? "")?.[1] ?? xmlLabelled.exec(head)?.[1] ?? labelled.exec(head)?.[1] ?? "utf-8"
  // A label that could be read in ASCII bytes cannot be UTF-16 (HTML standard, "prescan").
  return /^utf-?16/iu.test(label) ? "utf-8" : label
}

/** A page's bytes as text, in the encoding that its mark, the transport or it itself names, else UTF-8. Nothing is guessed. */
export const textOfPage = (bytes: Uint8Array, transport?: string): { readonly text: string } | { readonly unreadable: string } => {
  const label = said(bytes, transport), decoder = decoderOf(label)
  if (decoder === undefined) return { unreadable: `It says that its encoding is "${label}", which is not known.` }
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { unreadable: `It is not in the encoding ${decoder.encoding} that it is said to be in.` }
  }
}
