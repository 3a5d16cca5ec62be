// Which figures rest on one source: what is counted, of whom, where and when, with every value that is given for it.
import { readFileSync } from "node:fs"

const folder = process.argv[2] ?? "out"
const rows = (table) => JSON.parse(readFileSync(`${folder}/json/${table}.json`, "utf8"))

const documents = new Map(rows("documents").map((row) => [row.document_id, row]))
const names = new Map(rows("entities").map((row) => [row.entity_id, row.name]))
const claims = new Map()
for (const figure of rows("figures")) {
  const { duplicate_of, source_id } = documents.get(figure.document_id)
  if (duplicate_of !== undefined || figure.measure === undefined || figure.polarity === "denied") continue
  const about = [figure.measure_code ?? figure.measure, names.get(figure.subject_entity_id) ?? "", names.get(figure.place_entity_id) ?? "", figure.period ?? "", figure.role]
  const claim = claims.get(about.join("\t")) ?? { about, sources: new Set(), values: new Set() }
  claims.set(about.join("\t"), claim)
  claim.sources.add(source_id)
  claim.values.add(figure.evidence)
}

const single = [...claims.values()].filter(({ sources }) => sources.size === 1)
console.log(`${single.length} of ${claims.size} figures rest on one source`)
for (const { about, sources, values } of single) console.log([...about.filter((part) => part !== ""), [...values].join(" / "), `[${[...sources][0]}]`].join(" · "))
