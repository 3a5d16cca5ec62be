import type { Row } from "../data/table.ts"
import { dateWords, periodWords } from "./edtf.ts"
import { fraction, shortNumber } from "./number.ts"

/** What an entity is called, by its id. */
export type NameOf = (id: string) => string

const text = (row: Row, column: string): string | undefined => row[column] === undefined ? undefined : String(row[column])
const spaced = (code: string): string => code.replaceAll("_", " ")
const joined = (parts: ReadonlyArray<string | undefined>, mark = " · "): string => parts.filter((part) => part !== undefined && part !== "").join(mark)

const bounds: Readonly<Record<string, string>> = { about: "about ", at_least: "at least ", at_most: "at most ", more_than: "more than ", less_than: "less than " }

const plural = (unit: string, value: number): string => Math.abs(value) === 1 || /^[A-Z]{3}$|[^a-z]$/u.test(unit) ? unit : /(?:s|x|ch|sh)$/u.test(unit) ? `${unit}es` : /[^aeiou]y$/u.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`

const withUnit = (number: string, value: number, row: Row): string => {
  const unit = text(row, "unit"), per = text(row, "per_unit")
  const of = row["kind"] === "percent" ? `${number} %` : row["kind"] === "ordinal" ? `no. ${number}` : row["kind"] === "percentage_points" ? `${number} percentage points`
    : unit === undefined || row["kind"] === "count" && row["measure"] !== undefined ? number : `${number} ${row["unit_scheme"] === "iso4217" ? row["unit_code"] : plural(unit, value)}`
  return per === undefined ? of : `${of} per ${per}`
}

/** "−60 %", "more than 1,000 dollars", "10–20 days". */
export const quantityOf = (row: Row): string => {
  const low = row["value_low"], high = row["value_high"], value = row["value"]
  const sign = row["role"] === "change" ? row["direction"] === "decrease" ? "−" : row["direction"] === "increase" ? "+" : "" : ""
  if (row["bound"] === "between" && low !== undefined && high !== undefined) return `${sign}${withUnit(`${shortNumber(Number(low))}–${shortNumber(Number(high))}`, Number(high), row)}`
  if (value === undefined) return `${text(row, "evidence") ?? ""}`
  const number = row["kind"] === "ratio" || row["kind"] === "multiple" ? fraction(Number(value)) : undefined
  return `${bounds[String(row["bound"])] ?? ""}${sign}${withUnit(number ?? shortNumber(Number(value)), Number(value), row)}`
}

const where = (row: Row, name: NameOf): string => joined([
  row["place_entity_id"] === undefined ? undefined : `in ${name(String(row["place_entity_id"]))}`,
  row["from_entity_id"] === undefined ? undefined : `from ${name(String(row["from_entity_id"]))}`,
  row["to_entity_id"] === undefined ? undefined : `to ${name(String(row["to_entity_id"]))}`
], " ")

const about = (row: Row, name: NameOf): string => joined([text(row, "measure"), row["subject_entity_id"] === undefined ? undefined : name(String(row["subject_entity_id"])), where(row, name),
  row["period"] === undefined ? undefined : periodWords(String(row["period"]))])

/** "asserted and affirmed" goes without saying. */
const stance = (row: Row): string => joined([row["modality"] === undefined || row["modality"] === "asserted" ? undefined : spaced(String(row["modality"])), row["polarity"] === "denied" ? "denied" : undefined], ", ")

/** What a date was counted from, where the words do not say it all. */
const bases: Readonly<Record<string, string>> = { published: "from the date of publication", published_inferred: "from the inferred date of publication", event: "from an event", text: "from another date in the text" }

const directions: Readonly<Record<string, string>> = { increase: "↑ rises", decrease: "↓ falls", unchanged: "→ stays" }

const rolesOfFigure: Readonly<Record<string, string>> = { base: "before", result: "came to", share: "share" }

const readings: Readonly<Record<string, (row: Row, name: NameOf) => string>> = {
  mentions: (row, name) => row["entity_id"] === undefined ? "not resolved" : joined([name(String(row["entity_id"])), row["method"] === undefined ? undefined : spaced(String(row["method"]))]),
  dates: (row) => row["edtf"] === undefined ? "not resolved" : joined([`${row["part"] === undefined ? "" : `${row["part"]} `}${dateWords(String(row["edtf"]))}`, bases[String(row["basis"])]]),
  figures: (row, name) => joined([quantityOf(row), rolesOfFigure[String(row["role"])], about(row, name)]),
  trends: (row, name) => joined([directions[String(row["direction"])], about(row, name), text(row, "intensity")]),
  quotes: (row, name) => joined([row["speaker_entity_id"] === undefined ? text(row, "speaker") ?? spaced(String(row["speaker_kind"])).replace("none", "nobody named") : name(String(row["speaker_entity_id"])), text(row, "cue"), `${row["directness"]} quotation`,
    row["said"] === undefined ? undefined : periodWords(String(row["said"]))]),
  relations: (row, name) => joined([name(String(row["subject_entity_id"])), joined([spaced(String(row["property"])), text(row, "role") === undefined ? undefined : `“${row["role"]}”`], " "),
    row["object_entity_id"] === undefined ? text(row, "object") : name(String(row["object_entity_id"])), row["of_entity_id"] === undefined ? undefined : `of ${name(String(row["of_entity_id"]))}`,
    row["status"] === "unstated" ? undefined : text(row, "status")]),
  events: (row, name) => joined([spaced(String(row["type"])), row["entity_id"] === undefined ? text(row, "name") : name(String(row["entity_id"])), row["date"] === undefined ? undefined : periodWords(String(row["date"])),
    row["place_entity_id"] === undefined ? undefined : `in ${name(String(row["place_entity_id"]))}`])
}

/** What a claim was read as, in a line: "−60 % · number of job seekers · Tajikistan · in Saint Petersburg · since April 2024". */
export const readingOf = (table: string, row: Row, name: NameOf): string => joined([readings[table]?.(row, name) ?? text(row, "name") ?? text(row, "evidence"), stance(row)])
