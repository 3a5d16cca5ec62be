export interface Extent {
  readonly start: number
  readonly end: number
}

/** Gives each extent a line below the text so that none drawn on the same line overlap: short ones nearest to the words. */
export const lanesOf = (extents: ReadonlyArray<Extent>): ReadonlyArray<number> => {
  const order = Array.from(extents.keys()).sort((a, b) => lengthOf(extents[a]!) - lengthOf(extents[b]!) || extents[a]!.start - extents[b]!.start)
  const lanes: Array<Array<Extent>> = [], result: Array<number> = Array.from({ length: extents.length }, () => 0)
  for (const index of order) {
    const extent = extents[index]!
    let lane = lanes.findIndex((taken) => taken.every(({ end, start }) => end <= extent.start || extent.end <= start))
    if (lane < 0) lane = lanes.push([]) - 1
    lanes[lane]!.push(extent)
    result[index] = lane
  }
  return result
}

const lengthOf = ({ end, start }: Extent): number => end - start

export interface Segment<E> extends Extent {
  readonly over: ReadonlyArray<E>
}

/** Cuts `from`–`to` wherever an extent begins or ends; each piece knows what lies over it, the shortest first. */
export const segmentsOf = <E extends Extent>(from: number, to: number, extents: ReadonlyArray<E>): ReadonlyArray<Segment<E>> => {
  const touching = extents.filter(({ end, start }) => start < to && from < end)
  const cuts = Array.from(new Set([from, to, ...touching.flatMap(({ end, start }) => [Math.max(start, from), Math.min(end, to)])])).sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!
    return { start, end, over: touching.filter((one) => one.start < end && start < one.end).sort((a, b) => lengthOf(a) - lengthOf(b)) }
  })
}
