import * as Schema from "effect/Schema"
import { alpha3, gender, optional, source, subtype, text, whole } from "./cells.ts"
import { entityTypes } from "./entity.ts"

/** A line of given_names.csv: a first name; `u` is borne by women and men. */
export const GivenName = Schema.Struct({ name: text, gender: Schema.Literals(["m", "f", "u"]), source })
export interface GivenName extends Schema.Schema.Type<typeof GivenName> {}

/** A line of surname_endings.csv: an ending of family names; `counterpart` is the other gender's ("-ev": "-eva"). */
export const SurnameEnding = Schema.Struct({ ending: text, gender: optional(gender), counterpart: optional(text), example: text, source })
export interface SurnameEnding extends Schema.Schema.Type<typeof SurnameEnding> {}

/** A line of heads.csv: a head word that tells of what type a name is ("University": organisation). */
export const Head = Schema.Struct({
  word: text,
  type: Schema.Literals(entityTypes),
  subtype: optional(subtype),
  /** Where the word stands in the name: "Ministry of …" begins it, "… Inc" ends it, "… University of …" either. */
  position: Schema.Literals(["first", "last", "any"]),
  source
})
export interface Head extends Schema.Schema.Type<typeof Head> {}

/** A line of titles.csv: a word that stands before (or after) a person's name. */
export const Title = Schema.Struct({
  title: text,
  kind: Schema.Literals(["honorific", "academic", "military", "police", "noble", "religious", "political", "legal", "occupation", "suffix"]),
  gender: optional(gender),
  source
})
export interface Title extends Schema.Schema.Type<typeof Title> {}

/** A line of kinship.csv: a word for kin, and the property from the kinsman's side to the other ("daughter": child_of). */
export const Kinship = Schema.Struct({
  word: text,
  property: Schema.Literals(["child_of", "parent_of", "spouse_of", "sibling_of", "kin_of"]),
  gender: optional(gender),
  /** How many generations younger (-) or older (+) than the person it is counted from. */
  generation: whole(-3, 3),
  source
})
export interface Kinship extends Schema.Schema.Type<typeof Kinship> {}

/** A line of currencies.csv: an ISO 4217 currency by one of its names or signs. */
export const Currency = Schema.Struct({
  form: text,
  code: alpha3,
  kind: Schema.Literals(["name", "plural", "code", "sign", "minor", "minor_plural"]),
  /** Of a form that several currencies bear ("dollar"): the one meant where no country is named. */
  country_code: optional(alpha3),
  source
})
export interface Currency extends Schema.Schema.Type<typeof Currency> {}
