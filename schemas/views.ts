import { claimsAcrossDocuments, coMentions } from "./aggregates.ts"
import { joined, type JoinedView, type View } from "./view.ts"

/** Where a claim stands: its words and sentence, the document with its link, and what to know of the text. */
const place = (claim = "") => ({
  evidence: `${claim}evidence`, sentence: `${claim}sentence_id.text`, document: `${claim}document_id.title`, file: `${claim}document_id.file`, published: `${claim}document_id.published`, source: `${claim}document_id.source_id`,
  link: `${claim}document_id.url`, text_origin: `${claim}document_id.text_origin`, duplicate_of: `${claim}document_id.duplicate_of`, document_id: `${claim}document_id`
})

const voice = { modality: "modality", polarity: "polarity", voice: "quote_id.speaker_entity_id.name", voice_words: "quote_id.speaker" }
const period = { period: "period", period_earliest: "period_earliest", period_latest: "period_latest" }
const whereabouts = { subject: "subject_entity_id.name", place: "place_entity_id.name", from: "from_entity_id.name", to: "to_entity_id.name" }

const figures = joined("figures", "figures", "Figures with names, sentence and link; `voice` is whoever is quoted with it, and empty where it is the document's own.", {
  measure: "measure", value: "value", value_low: "value_low", value_high: "value_high", bound: "bound", unit: "unit", per_unit: "per_unit", kind: "kind", role: "role", direction: "direction",
  ...whereabouts, ...period, ...voice, ...place(), figure_id: "figure_id"
})

const trends = joined("trends", "trends", "Trends with names, sentence and link, and the number where one is given.", {
  measure: "measure", direction: "direction", intensity: "intensity", magnitude: "figure_id.evidence", ...whereabouts, ...period, ...voice, ...place(), trend_id: "trend_id"
})

const quotes = joined("quotes", "quotes", "Quotations with the speaker's name, sentence and link; `utterance_id` holds the stretches of one utterance together.", {
  speaker: "speaker_entity_id.name", speaker_words: "speaker", speaker_kind: "speaker_kind", directness: "directness", cue: "cue", polarity: "polarity", said: "said", said_earliest: "said_earliest",
  said_latest: "said_latest", ...place(), utterance_id: "utterance_id", part: "part", quote_id: "quote_id"
})

const relations = joined("relations", "relations", "Relations with both ends' names, sentence and link.", {
  subject: "subject_entity_id.name", property: "property", object: "object_entity_id.name", object_words: "object", role: "role", of: "of_entity_id.name", status: "status", ...period, ...voice,
  ...place(), relation_id: "relation_id"
})

const events = joined("events", "events", "Mentions of events with place, sentence and link; `event_participants` has who takes part.", {
  type: "type", name: "name", date: "date", earliest: "earliest", latest: "latest", place: "place_entity_id.name", ...voice, ...place(), cluster_id: "cluster_id", event_id: "event_id"
})

const eventParticipants = joined("event_participants", "event_roles", "Who takes part in which event, with names, sentence and link.", {
  type: "event_id.type", role: "role", participant: "entity_id.name", participant_words: "mention_id.evidence", date: "event_id.date", place: "event_id.place_entity_id.name",
  modality: "event_id.modality", polarity: "event_id.polarity", ...place("event_id."), event_id: "event_id", mention_id: "mention_id"
})

/** Views with a row for each row of a table, in published order. */
export const joinedViews: ReadonlyArray<JoinedView> = [figures, trends, quotes, relations, events, eventParticipants]

/** Every view, in published order. */
export const views: ReadonlyArray<View> = [...joinedViews, claimsAcrossDocuments, coMentions]
