/**
 * A text's runs of five words in 256 bytes, so that what two texts share can be estimated without them: one-permutation min-hashing (Li, Owen and Zhang 2012).
 * `minima[b]` is the least hash among the runs that fall into bin b, `empty` where none does. `runs` counts them all.
 */
export interface Sketch {
  readonly minima: Uint32Array
  readonly runs: number
}

export const bins = 64
const binBits = 6, runLength = 5
export const empty = 0xffffffff
/** A text of fewer runs fills too few bins to be compared. */
export const fewestRuns = 2 * bins

/** MurmurHash3's final mix: every bit of the result hangs on every bit of the number. */
const mixed = (number: number): number => {
  let hash = number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** The sketch of a text; undefined for a short one. Letters and digits make words, case does not count; linear in the text. */
export const sketchOf = (text: string): Sketch | undefined => {
  const minima = new Uint32Array(bins).fill(empty), last = new Int32Array(runLength)
  let word = 0, length = 0, words = 0
  const ended = () => {
    last[words % runLength] = mixed(word)
    words++
    word = length = 0
    if (words < runLength) return
    let run = 0
    for (let back = 0; back < runLength; back++) run = Math.imul(run, 31) + last[(words + back) % runLength]! | 0
    const hash = mixed(run), bin = hash >>> (32 - binBits), value = (hash << binBits) >>> 0
    if (value < minima[bin]!) minima[bin] = value
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at), lower = unit >= 65 && unit <= 90 ? unit | 32 : unit
    if ((lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57) || unit >= 0xc0) {
      word = Math.imul(word ^ lower, 0x01000193)
      length++
    } else if (length > 0) ended()
  }
  if (length > 0) ended()
  const runs = Math.max(0, words - runLength + 1)
  return runs < fewestRuns ? undefined : { minima, runs }
}

/** The share of runs that two texts have in common: of both together (Jaccard), and of the shorter one. */
export const likeness = (one: Sketch, other: Sketch): { readonly jaccard: number; readonly contained: number } => {
  let filled = 0, same = 0
  for (let bin = 0; bin < bins; bin++) {
    if (one.minima[bin] === empty && other.minima[bin] === empty) continue
    filled++
    if (one.minima[bin] === other.minima[bin]) same++
  }
  const jaccard = same / filled
  return { jaccard, contained: Math.min(1, jaccard / (1 + jaccard) * (one.runs + other.runs) / Math.min(one.runs, other.runs)) }
}
