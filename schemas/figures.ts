import { code, entityReference, id, number, optional, quoted, reference, slug, text } from "./column.ts"
import { evidence, period, voice } from "./shared.ts"
import { table } from "./table.ts"

export type Figure = typeof figures.row.Type

export const figures = table({
  name: "figures",
  description: "Numbers that measure or count something: what, of whom, where and when.",
  key: ["figure_id"],
  columns: {
    figure_id: id("fg", "The figure."),
    ...evidence("figure", "its bound words, number, scale and unit"),
    ...voice,
    kind: code("What kind of quantity it is.", {
      count: "A number of things.", percent: "A share or change in hundredths.", percentage_points: "A difference of percentages.", money: "A sum of money.",
      age: "Somebody's age.", duration: "A length of time.", length: "A length, height, distance.", area: "An area.", volume: "A volume.", mass: "A mass or weight.",
      temperature: "A temperature or a difference of temperatures.", energy: "An energy.", power: "A power.", speed: "A speed.", data_size: "An amount of data.",
      ratio: "One number to another, a fraction.", multiple: "How many times: \"twice\", \"fivefold\".", index_points: "Points of an index.", ordinal: "A place in an order: \"the first time\".",
      other: "Any other quantity."
    }),
    value: optional(number("The number, in the stated unit; absent for ranges and vague amounts."), "A range, or a vague amount."),
    value_low: optional(number("The least it can be."), "No least is told: an amount at most, about or vague."),
    value_high: optional(number("The most it can be."), "No most is told: an amount at least, about or vague."),
    bound: code("How the number is bounded.", {
      exact: "The number itself.", about: "Around the number.", at_least: "The number or more.", at_most: "The number or less.", more_than: "More than the number.",
      less_than: "Less than the number.", between: "From one number to another.", vague: "No number: \"dozens\"."
    }),
    unit: optional(text("The unit, as a singular label: \"dollar\", \"kilometre\", \"post\"."), "A bare number."),
    unit_code: optional(text("The unit's code in its scheme.")),
    unit_scheme: optional(code("Where the code is from.", { ucum: "The Unified Code for Units of Measure.", iso4217: "ISO 4217 currency codes.", steppeline: "This project's own list of units." })),
    per_unit: optional(text("The unit it is counted per: \"barrel\", \"month\".")),
    per_unit_code: optional(text("That unit's code.")),
    role: code("What the figure is in its statement.", {
      level: "How much there is.", change: "By how much it changed.", base: "What it was before.", result: "What it came to.", share: "A part of a whole."
    }),
    direction: optional(code("Which way it changed.", { increase: "Up.", decrease: "Down." }), "It is no change."),
    measure: optional(quoted(text("What is measured, in the text's words."))),
    measure_head: optional(text("The lemma of that phrase's head noun.")),
    measure_code: optional(slug("What is measured, as listed in data/authority/measures.csv."), "The list has no such measure."),
    subject_entity_id: optional(entityReference("Of whom or of what.")),
    place_entity_id: optional(entityReference("Where.")),
    from_entity_id: optional(entityReference("From where.")),
    to_entity_id: optional(entityReference("To where.")),
    ...period,
    statement_id: reference("figures", "fg", "The first figure of the same statement: change, result and base share it."),
    conversion_of_figure_id: optional(reference("figures", "fg", "The figure this one says again in another unit."), "It is no conversion.")
  }
})
