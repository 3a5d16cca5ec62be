import { code, day, edtf, offset, optional, quoted, reference, slugReference, text } from "./column.ts"

/** EV: where a claim was read. `extent` says which of its words are meant. */
export const evidence = (what: string, extent?: string) => ({
  document_id: reference("documents", "dc", `The document that has the ${what}.`),
  sentence_id: reference("sentences", "st", `The sentence the ${what} begins in.`),
  char_start: offset(`Where the ${what} begins in the document's text.`),
  char_end: offset(`Where the ${what} ends in the document's text (one past its last code point).`),
  evidence: quoted(text(`The words themselves${extent === undefined ? "" : ` (${extent})`}: exactly the text's slice from char_start to char_end.`)),
  rule: slugReference("rules", `The rule that found the ${what}.`)
})

export const modalities = {
  asserted: "Said to be so.",
  possible: "Said to be possible or likely: may, might, could, appears to.",
  planned: "Said to be intended or scheduled by those who can do it.",
  forecast: "Expected or predicted by somebody.",
  target: "Aimed at, called for or demanded.",
  hypothetical: "Under a condition, or imagined.",
  alleged: "Reported as an accusation that is not settled."
}

export const polarities = { affirmed: "Said to be so.", denied: "Said not to be so." }

/** VOICE: whose claim it is, and how it is put. */
export const voice = {
  quote_id: optional(reference("quotes", "qt", "The innermost quotation the claim stands in: then it is the speaker's claim. Absent: the document's."), "The claim is the document's own."),
  modality: code("How the claim is put.", modalities),
  polarity: code("Whether the claim is affirmed or denied.", polarities)
}

/** PERIOD: the time a claim is about. */
export const period = {
  period: optional(edtf("The time the claim is about.")),
  period_earliest: optional(day("The first day of that time.")),
  period_latest: optional(day("The last day of that time; absent while it is open."), "The time is open, or none is told.")
}

export const entityTypes = {
  person: "A human being.",
  place: "A country, region, city, sea or any other place.",
  organisation: "A body people belong to or work for: a government, party, company, court, team.",
  group: "A people or another group without a fixed body.",
  event: "A named happening: a summit, a war, a competition.",
  work: "A book, film, newspaper article, law, treaty or program.",
  facility: "A building or installation: an airport, a pipeline, a stadium.",
  other: "Anything else that has a name."
}
