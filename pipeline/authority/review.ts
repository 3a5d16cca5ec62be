import { entitiesOf } from "./claims.ts"
import type { Lined, Lines } from "./files.ts"
import { foldedKey } from "./key.ts"
import { boundsOf, dusk } from "./moment.ts"
import { rivalries } from "./rivals.ts"
import type { Fact } from "./rows/fact.ts"
import type { Problem } from "./unusable.ts"

/** When a term surely ran: from the last day it can have begun to the first it can have ended. */
const surely = ({ end, start }: Fact) => ({
  from: start === undefined ? dusk : boundsOf(start).latest,
  to: end === undefined ? dusk : boundsOf(end).earliest
})

const overlapping = (a: Fact, b: Fact): boolean => {
  const first = surely(a), second = surely(b)
  return first.from < second.to && second.from < first.to
}

/** Two persons who surely held an office of one holder at one time. */
const terms = (lines: Lines): ReadonlyArray<Problem> => {
  const single = new Set(lines.offices.filter(({ row }) => row.single_holder === "yes").map(({ row }) => row.office))
  const byOffice = new Map<string, Array<Lined<Fact>>>()
  for (const line of lines.facts) {
    const { of_entity_id, office, property, role } = line.row
    if (property !== "position_held" || office === undefined || !single.has(office) || role === "deputy" || role === "other") continue
    const key = `${office} of ${of_entity_id ?? ""}`
    byOffice.set(key, [...byOffice.get(key) ?? [], line])
  }
  const problems: Array<Problem> = []
  for (const [key, held] of byOffice) {
    held.forEach((line, index) => {
      const other = held.slice(0, index).find(({ row }) => row.entity_id !== line.row.entity_id && overlapping(row, line.row))
      if (other === undefined) return
      problems.push({ file: line.file, line: line.line, message: `${line.row.entity_id} and ${other.row.entity_id} (${other.file}:${other.line}) are both ${key}; mend a start or an end` })
    })
  }
  return problems
}

/** Forms that several entities claim, without a line in ambiguous.csv. */
const rivals = (lines: Lines): ReadonlyArray<Problem> => {
  const ruled = new Set(lines.ambiguous.map(({ row }) => foldedKey(row.alias)))
  const where = new Map(lines.aliases.map((line) => [`${line.row.alias} ${line.row.entity_id}`, line]))
  return rivalries(lines, entitiesOf(lines)).filter(({ key }) => !ruled.has(key)).map(({ claims, key }) => {
    const line = claims.map((claim) => where.get(`${claim.alias} ${claim.entity.entity_id}`)).find((found) => found !== undefined)
    const who = [...new Set(claims.map(({ entity }) => entity.entity_id))].join(" and ")
    return { file: line?.file ?? "ambiguous.csv", line: line?.line ?? 0, message: `${who} both claim «${key}»; say in ambiguous.csv which is meant` }
  })
}

/** What a review asks beyond what a run needs: every rivalry ruled, no two holders of one office. Too slow for every start. */
export const reviewProblems = (lines: Lines): ReadonlyArray<Problem> => [...rivals(lines), ...terms(lines)]
