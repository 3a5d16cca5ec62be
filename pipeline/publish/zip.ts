/** First bytes of a file's entry in a zip's directory, and of the directory's end (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16). */
const entry = 0x02014b50, end = 0x06054b50

/** 1980-01-01, 00:00, the first moment that a zip can tell, as time and day of MS-DOS. */
const time = 0, date = 0x21

/** A zip whose files have no date: with the time of writing in it, no two would be alike. */
export const undated = (zip: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(zip), view = new DataView(bytes.buffer)
  let last = bytes.length - 22
  while (last >= 0 && view.getUint32(last, true) !== end) last--
  if (last < 0) return bytes
  let at = view.getUint32(last + 16, true)
  for (let count = view.getUint16(last + 10, true); count > 0 && view.getUint32(at, true) === entry; count--) {
    view.setUint16(at + 12, time, true)
    view.setUint16(at + 14, date, true)
    const local = view.getUint32(at + 42, true)
    view.setUint16(local + 10, time, true)
    view.setUint16(local + 12, date, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}
