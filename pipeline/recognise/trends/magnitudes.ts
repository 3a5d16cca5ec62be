import type { FigureMention } from "../../document/mention/figure.ts"
import { slotKeys } from "./slots.ts"

/** The figures that hang on a word of change: those that say by how much, one for each way they differ; else the first of its others. */
export const magnitudes = (figures: ReadonlyArray<FigureMention>, hanging: ReadonlyArray<number>): ReadonlyArray<number> => {
  const changes = hanging.filter((index) => figures[index]!.role === "change" && figures[index]!.conversionOf === undefined)
  if (changes.length === 0) return (hanging.some((index) => figures[index]!.role === "result") ? hanging.filter((index) => figures[index]!.role === "result") : hanging).slice(0, 1)
  const sorted = changes.filter((index) => isSorted(figures[index]!))
  if (sorted.length > 1) return sorted
  // "Imports grew 7 percent and exports 4": each of its own.
  const seen = new Set<number>()
  return changes.filter((index, position) => {
    const start = figures[index]!.measure?.parts[0]?.start ?? -1, isNew = !seen.has(start)
    seen.add(start)
    return position === 0 || start >= 0 && isNew
  })
}

/** Whether "respectively" gave a figure what it is of. */
export const isSorted = (figure: FigureMention): boolean => slotKeys.some((key) => figure[key]?.rule === "respectively") || figure.measure?.rule === "respectively"
