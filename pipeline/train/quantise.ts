import { tagCount } from "../parse/weights.ts"

/** Weights as whole numbers of one byte: sorted features with their rows. Rows that would say next to nothing are left out. */
export const quantise = (
  features: ReadonlyMap<number, number>, averages: Float64Array, { clip, least }: { readonly clip: number; readonly least: number }
): { readonly features: Int32Array; readonly rows: Int8Array } => {
  const scale = 127 / clip
  const whole = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * scale)))
  const kept = [...features].filter(([, row]) => averages.subarray(row * tagCount, (row + 1) * tagCount).some((value) => Math.abs(whole(value)) >= least))
    .sort(([a], [b]) => a - b)
  const rows = new Int8Array(kept.length * tagCount)
  kept.forEach(([, row], index) => {
    for (let tag = 0; tag < tagCount; tag++) rows[index * tagCount + tag] = whole(averages[row * tagCount + tag]!)
  })
  return { features: Int32Array.from(kept, ([feature]) => feature), rows }
}
