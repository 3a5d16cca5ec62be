import { stanceAt } from "../../../../pipeline/document/stance.ts"
import { documentOf } from "../../../document.ts"
import { read, words } from "../figures/world.ts"

/** Each trend of a text as one line: "fell decrease | Exports | of France | to China | May | sharply | #4% | forecast denied"; what is asserted and affirmed is not said. */
export const lines = (text: string): ReadonlyArray<string> => {
  const document = documentOf(text), { figures, trends } = read(text)
  return trends.map(({ direction, end, figure, first, from, intensity, measure, period, place, stance, start, subject, to }) => {
    const { modality, polarity } = { ...stanceAt(document, first), ...stance }, at = figure === undefined ? undefined : figures[figure]
    return [
      `${text.slice(start, end)} ${direction}`, words(text, measure)!,
      ...([["of", subject], ["in", place], ["from", from], ["to", to]] as const).flatMap(([name, slot]) => slot === undefined ? [] : [`${name} ${words(text, slot)!}`]),
      ...[period, intensity].flatMap((slot) => slot === undefined ? [] : [words(text, slot)!]), ...(at === undefined ? [] : [`#${text.slice(at.start, at.end)}`]),
      ...(modality === "asserted" ? [] : [modality]), ...(polarity === "affirmed" ? [] : [polarity])
    ].join(" | ")
  })
}
