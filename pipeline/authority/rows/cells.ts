import * as Schema from "effect/Schema"

/** Cells of authority files that several of them have. An empty cell is an absent key. */
export const text = Schema.NonEmptyString

/** Where a line comes from, so that a reader can check it. */
export const source = text

/** For some schemas a short way: the value of a cell that is right, or undefined, whereupon the schema says what is wrong. */
const shortWays = new Map<unknown, (cell: string) => string | number | undefined>([[text, (cell) => cell]])

export const shortWay = (field: unknown): ((cell: string) => string | number | undefined) | undefined => shortWays.get(field)

/** A cell that a pattern describes. */
export const pattern = (expression: RegExp) => {
  const schema = Schema.String.check(Schema.isPattern(expression))
  shortWays.set(schema, (cell) => expression.test(cell) ? cell : undefined)
  return schema
}

const plainNumber = /^-?\d+(?:\.\d+)?$/u

/** A number between two, both inclusive. */
export const number = (minimum: number, maximum: number) => {
  const schema = Schema.NumberFromString.check(Schema.isBetween({ minimum, maximum }))
  shortWays.set(schema, (cell) => {
    const value = plainNumber.test(cell) ? Number(cell) : NaN
    return value >= minimum && value <= maximum ? value : undefined
  })
  return schema
}

/** A whole number between two, both inclusive. */
export const whole = (minimum: number, maximum: number) => {
  const schema = Schema.NumberFromString.check(Schema.isInt(), Schema.isBetween({ minimum, maximum }))
  shortWays.set(schema, (cell) => {
    const value = plainNumber.test(cell) ? Number(cell) : NaN
    return Number.isInteger(value) && value >= minimum && value <= maximum ? value : undefined
  })
  return schema
}

const optionals = new Set<unknown>()

export const isOptional = (field: unknown): boolean => optionals.has(field)

/** A cell that may be empty. Every optional column of an authority file is made here. */
export const optional = <S extends Schema.Top>(schema: S): Schema.optionalKey<S> => {
  const made = Schema.optionalKey(schema)
  optionals.add(made)
  const way = shortWays.get(schema)
  if (way !== undefined) shortWays.set(made, way)
  return made
}

/** A readable, stable name of an entity: lower-case letters and digits with hyphens between. */
export const slug = pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)

/** A word of a closed but growing list: lower-case letters with underscores between. */
export const subtype = pattern(/^[a-z]+(?:_[a-z]+)*$/u)

/** An EDTF date: a year, month or day, perhaps qualified ("2024-08~"), or one of a range ("[2021-01-01..2021-02-02]"). */
export const edtf = pattern(/^(?:-?\d{4}(?:-\d{2}){0,2}[~?%]?|\[(?:\d{4}(?:-\d{2}){0,2})?\.\.(?:\d{4}(?:-\d{2}){0,2})?\])$/u)

export const wikidata = pattern(/^Q[1-9]\d*$/u)

export const alpha3 = pattern(/^[A-Z]{3}$/u)

/** How prominent an entity is in news: of two that bear one name, the one meant unless the text says otherwise. */
export const prior = whole(0, 100)

export const gender = Schema.Literals(["m", "f"])
