import * as Schema from "effect/Schema"

/** Cells of authority files that several of them have. An empty cell is an absent key. */
export const text = Schema.NonEmptyString

/** A readable, stable name of an entity: lower-case letters and digits with hyphens between. */
export const slug = Schema.String.check(Schema.isPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u))

/** Where a line comes from, so that a reader can check it. */
export const source = text

/** An EDTF date: a year, month or day, perhaps qualified ("2024-08~"), or one of a range ("[2021-01-01..2021-02-02]"). */
export const edtf = Schema.String.check(Schema.isPattern(/^(?:-?\d{4}(?:-\d{2}){0,2}[~?%]?|\[(?:\d{4}(?:-\d{2}){0,2})?\.\.(?:\d{4}(?:-\d{2}){0,2})?\])$/u))

export const gender = Schema.Literals(["m", "f"])

export const alpha3 = Schema.String.check(Schema.isPattern(/^[A-Z]{3}$/u))

export const optional = Schema.optionalKey
