/** Longest line that is read, in characters: memory stays bounded whatever comes down the pipe. */
export const longestLine = 128 * 1024 * 1024

export type Line = { readonly number: number; readonly line: string } | { readonly number: number; readonly tooLong: true }

/** Lines of a stream of UTF-8 bytes, numbered from 1. A line over `longest` is dropped as it comes, and told. */
export async function* linesOf(input: AsyncIterable<Uint8Array>, longest = longestLine): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8")
  let pieces: Array<string> = [], length = 0, number = 1
  const ended = (): Line => (length > longest ? { number, tooLong: true } : { number, line: pieces.join("") })
  const add = (piece: string) => {
    length += piece.length
    if (length <= longest) pieces.push(piece)
    else pieces = []
  }
  for await (const bytes of input) {
    const text = decoder.decode(bytes, { stream: true })
    let from = 0
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", from)) {
      add(text.slice(from, at))
      yield ended()
      pieces = []
      length = 0
      number++
      from = at + 1
    }
    if (from < text.length) add(text.slice(from))
  }
  const rest = decoder.decode()
  if (rest !== "") add(rest)
  if (length > 0) yield ended()
}
