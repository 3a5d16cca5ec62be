import * as Schema from "effect/Schema"

/** What kinds of column there are. Each format says for every one what it is: a new kind does not compile until all do. */
export type Kind = "id" | "text" | "code" | "integer" | "number" | "edtf" | "day" | "digest" | "url"

/** A code of a closed list, and what it means. */
export type Codes = Readonly<Record<string, string>>

/** A column: its Effect schema, and what the formats and the codebook need to know of it. */
export interface Column<S extends Schema.ConstraintCodec<unknown, unknown> = Schema.ConstraintCodec<unknown, unknown>, Optional extends boolean = boolean> {
  readonly schema: S
  readonly kind: Kind
  readonly description: string
  readonly optional: Optional
  /** The table whose key this column holds. */
  readonly references?: string
  readonly codes?: Codes
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  /** "UTF-8 bytes", "degrees": the unit the number is in. */
  readonly unit?: string
  /** Words of a source, in which this project has no rights to grant; everything else is ours. */
  readonly rights?: "third_party"
  /** What it means that a row lacks it, where that is more than "not said". */
  readonly absent?: string
}

type Text = typeof Schema.String
type Number = typeof Schema.Finite
type Details = Partial<Pick<Column, "references" | "codes" | "pattern" | "minimum" | "maximum" | "unit">>

const column = <S extends Schema.ConstraintCodec<unknown, unknown>>(kind: Kind, description: string, schema: S, details: Details = {}): Column<S, false> =>
  ({ schema, kind, description, optional: false, ...details })

/** Non-empty text that holds to a pattern. The `u` flag is needed: without it the pattern would be dropped from the JSON Schema. */
const patterned = (kind: Kind, description: string, pattern: RegExp, details: Details = {}): Column<Text, false> =>
  column(kind, description, Schema.String.annotate({ description }).check(Schema.isPattern(pattern)) as unknown as Text, { pattern: pattern.source, ...details })

/** Any text but an empty one, without characters that no file format carries safely: NUL and lone surrogates. */
export const anyText = /^[^\u0000\ud800-\udfff]+$/u
export const text = (description: string) => patterned("text", description, anyText)

/** An id of this table: the prefix, an underscore and 20 base-32 characters. */
export const id = (prefix: string, description: string) => patterned("id", description, new RegExp(`^${prefix}_[a-z2-7]{20}$`, "u"))

/** A readable id that people gave: lower-case words, joined by hyphens, dots or slashes. */
export const slug = (description: string) => patterned("id", description, /^[a-z0-9][a-z0-9._/-]*$/u)

/** The id of an entity: of the authority (readable) or of one document (generated). */
export const entityId = (description: string) => patterned("id", description, /^(?:en_[a-z2-7]{20}|[a-z0-9][a-z0-9-]*)$/u)

/** A column that holds the key of another table's row. */
export const reference = (table: string, prefix: string, description: string) =>
  patterned("id", description, new RegExp(`^${prefix}_[a-z2-7]{20}$`, "u"), { references: table })

export const entityReference = (description: string): Column<Text, false> => ({ ...entityId(description), references: "entities" })
export const slugReference = (table: string, description: string): Column<Text, false> => ({ ...slug(description), references: table })

/** One of a closed list. */
export const code = <const C extends Codes>(description: string, codes: C) => {
  type Code = Extract<keyof C, string>
  const names = Object.keys(codes) as [Code, ...Array<Code>]
  return column("code", description, Schema.Literals(names).annotate({ description }), { codes })
}

const whole = (description: string, minimum: number, details: Details = {}): Column<Number, false> =>
  column("integer", description, Schema.Int.annotate({ description }).check(Schema.isBetween({ minimum, maximum: 2_147_483_647 })) as unknown as Number, { minimum, maximum: 2_147_483_647, ...details })

/** A number of things, from 0. */
export const count = (description: string, unit?: string) => whole(description, 0, unit === undefined ? {} : { unit })

/** A place in an order, from 1. */
export const ordinal = (description: string) => whole(description, 1)

/** An offset into the document's text: Unicode code points, from 0. */
export const offset = (description: string) => whole(description, 0, { unit: "code points" })

/** Any finite number. */
export const number = (description: string, unit?: string): Column<Number, false> =>
  column("number", description, Schema.Finite.annotate({ description }) as unknown as Number, unit === undefined ? {} : { unit })

/** A number between two others, both included. */
export const between = (minimum: number, maximum: number, description: string, unit?: string): Column<Number, false> =>
  column("number", description, Schema.Finite.annotate({ description }).check(Schema.isBetween({ minimum, maximum })) as unknown as Number,
    { minimum, maximum, ...(unit === undefined ? {} : { unit }) })

/** A date in EDTF (ISO 8601-2, level 2): "2024-08~", "2024-04/..", "18XX". */
export const edtf = (description: string) => patterned("edtf", description, /^[-0-9XYTZS:~?%./,{}[\]+]+$/u)

/** A plain calendar day that sorts: "2024-08-09"; "-0044-03-15" (astronomical years, no year -0). The pattern knows how long each month is. */
export const day = (description: string) => patterned("day", description,
  /^(?:(?:\d{4}|-(?:[1-9]\d{3}|0[1-9]\d{2}|00[1-9]\d|000[1-9]))-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:-?(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)|0000)-02-29)$/u)

export const sha256 = (description: string) => patterned("digest", description, /^[0-9a-f]{64}$/u)
export const url = (description: string) => patterned("url", description, /^https?:\/\/[^\s<>"]+$/u)
export const alpha3 = (description: string) => patterned("text", description, /^[A-Z]{3}$/u)
export const wikidata = (description: string) => patterned("text", description, /^Q[1-9][0-9]*$/u)
export const pattern = (expression: RegExp, description: string) => patterned("text", description, expression)

/** The same column where a row may lack it: the key is absent, never null or empty. `absent` says what that means. */
export const optional = <S extends Schema.ConstraintCodec<unknown, unknown>>(of: Column<S, boolean>, absent?: string): Column<S, true> =>
  ({ ...of, optional: true, ...(absent === undefined ? {} : { absent }) })

/** The same column, whose cells are words of the sources: a short quotation, in which no rights are granted. */
export const quoted = <C extends Column>(of: C): C => ({ ...of, rights: "third_party" })
