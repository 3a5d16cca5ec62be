import { code, count, day, number, optional, pattern, quoted, reference, text } from "./column.ts"
import { modalities, polarities } from "./shared.ts"
import type { View } from "./view.ts"

const name = (description: string) => optional(text(description))

/** What several documents claim of one thing. Documents with the same text count once. */
export const claimsAcrossDocuments: View = {
  name: "claims_across_documents",
  description: "What is said of one thing, over all documents: trends and figures of the same measure, direction, subject, ends, place, period, modality and polarity, counted. "
    + "Where `sources` or `voices` is 1, it is a single-source claim.",
  key: ["claim"],
  columns: {
    claim: count("A number for the line, from 1."),
    measure: quoted(text("What is measured: its code in data/authority/measures.csv where it is listed, else the head noun of the words, else the words.")),
    direction: optional(code("Which way it goes.", { increase: "Up.", decrease: "Down.", unchanged: "Neither." }), "It is a level: no change is told."),
    subject: name("Of whom or of what."),
    from: name("From where."),
    to: name("To where."),
    place: name("Where."),
    period_earliest: optional(day("The first day of the time it is about.")),
    period_latest: optional(day("The last day of the time it is about.")),
    modality: code("How the claim is put.", modalities),
    polarity: code("Whether the claim is affirmed or denied.", polarities),
    trends: count("Rows of `trends` that say so."),
    figures: count("Rows of `figures` that say so."),
    value_least: optional(number("The least value that those figures give, in their units.")),
    value_greatest: optional(number("The greatest.")),
    units: count("How many different units those figures have: only one can be compared."),
    documents: count("Documents that say so; those with the same text count once."),
    sources: count("Sources of those documents."),
    voices: count("Who says so: each speaker who is quoted with it, and each source that says it in its own words."),
    published_earliest: optional(day("The earliest day one of those documents can be of.")),
    published_latest: optional(day("The latest.")),
    document_id: reference("documents", "dc", "One of those documents: the first in published order.")
  }
}

/** Who is named together with which country, month by month. */
export const coMentions: View = {
  name: "co_mentions",
  description: "Which persons and countries are named in the same document, by month of publication. Documents with the same text count once; a demonym names its country.",
  key: ["person_id", "country_id", "month"],
  columns: {
    person: text("The person."),
    country: text("The country."),
    country_code: pattern(/^[A-Z]{3}$/u, "The country's code, ISO 3166-1 alpha-3."),
    month: optional(pattern(/^-?\d{4}-\d{2}$/u, "The month the documents were published in."), "It is not known to the month."),
    documents: count("Documents that name both."),
    sentences: count("Sentences that name both."),
    person_mentions: count("Mentions of the person in those documents."),
    country_mentions: count("Mentions of the country in those documents."),
    person_id: pattern(/^(?:en_[a-z2-7]{20}|[a-z0-9][a-z0-9-]*)$/u, "The person's entity_id."),
    country_id: pattern(/^(?:en_[a-z2-7]{20}|[a-z0-9][a-z0-9-]*)$/u, "The country's entity_id.")
  }
}
