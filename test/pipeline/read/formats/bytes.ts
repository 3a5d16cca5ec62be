/** Bytes as a stream, in pieces of a size. */
export async function* inPieces(bytes: Uint8Array | string, size = 1000): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === "string" ? Buffer.from(bytes) : bytes
  for (let from = 0; from < all.length; from += size) yield all.subarray(from, from + size)
}

export const listed = async <A>(items: AsyncIterable<A>): Promise<ReadonlyArray<A>> => {
  const found: Array<A> = []
  for await (const item of items) found.push(item)
  return found
}

/** A page of news with menus, an article of several paragraphs and a footer; `head` goes into its head. */
export const page = (head: string, ...paragraphs: ReadonlyArray<string>): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">World</a></li></ul></nav><div class="sidebar"><a href="/c">Most read</a></div>`
  + `<article><h1>Harvest falls in the north</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}<figure><img src="x.jpg"><figcaption>A field. Photo: Agency</figcaption></figure></article>`
  + "<footer>Copyright. All rights reserved. <a href=\"/d\">Terms</a></footer></body></html>"

export const prose = [
  "The wheat harvest in the northern provinces fell by a fifth this year, the ministry of agriculture said on Monday, after the driest summer in three decades, and stocks are the lowest since records began.",
  "Farmers in the region, who had hoped for rain until late August, said that they would have to sell part of their herds, because feed had become too dear for them to buy, and that help from the capital had been slow.",
  "“We have never seen anything like it,” said a farmer near the border, adding that her family had worked the same land for four generations and would not give it up now, whatever the coming winter might bring."
]
