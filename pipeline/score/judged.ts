/** The columns of each table that a careful reader can judge. What follows from them (days, code points, ids) is not here. */
export const judgedColumns: Readonly<Record<string, ReadonlyArray<string>>> = {
  entities: ["type"],
  mentions: ["kind", "entity_id", "literal_entity_id"],
  dates: ["kind", "edtf", "part", "basis", "anchor"],
  figures: [
    "kind", "value", "value_low", "value_high", "bound", "unit", "unit_code", "unit_scheme", "per_unit", "per_unit_code", "role", "direction", "measure", "measure_head",
    "measure_code", "subject_entity_id", "place_entity_id", "from_entity_id", "to_entity_id", "period", "statement_id", "conversion_of_figure_id", "quote_id", "modality", "polarity"
  ],
  trends: [
    "direction", "measure", "measure_head", "measure_code", "subject_entity_id", "place_entity_id", "from_entity_id", "to_entity_id", "figure_id", "intensity", "period",
    "quote_id", "modality", "polarity"
  ],
  quotes: ["utterance_id", "part", "within_quote_id", "directness", "speaker", "speaker_kind", "speaker_entity_id", "cue", "cue_lemma", "polarity", "said"],
  quote_roles: ["quote_id", "role", "entity_id"],
  relations: ["property", "subject_entity_id", "object_entity_id", "object", "role", "of_entity_id", "status", "period", "quote_id", "modality", "polarity"],
  events: ["type", "name", "entity_id", "cluster_id", "date", "place_entity_id", "quote_id", "modality", "polarity"],
  event_roles: ["event_id", "role", "entity_id"]
}

/** The tables in the order they are matched: those that others point at come first. */
export const scoredTables = ["mentions", "quotes", "dates", "figures", "trends", "relations", "events", "quote_roles", "event_roles"] as const

export const tablesWithSpans: ReadonlySet<string> = new Set(scoredTables)

/** Judged only where the gold row fills them. */
export const judgedWhereGiven: ReadonlySet<string> = new Set([
  "value_low", "value_high", "anchor", "literal_entity_id", "measure_code", "unit", "unit_code", "unit_scheme", "per_unit_code", "name"
])

/** Columns that name an entity. */
export const entityColumns: ReadonlySet<string> = new Set([
  "entity_id", "literal_entity_id", "subject_entity_id", "place_entity_id", "from_entity_id", "to_entity_id", "object_entity_id", "of_entity_id", "speaker_entity_id"
])

/** Columns that name another row. */
export const referenceColumns: ReadonlySet<string> = new Set(["quote_id", "within_quote_id", "figure_id", "conversion_of_figure_id", "event_id"])

/** Columns that name a row of the same table, and the row itself where gold leaves them out. */
export const selfColumns: ReadonlySet<string> = new Set(["utterance_id", "cluster_id", "statement_id"])

/** Columns that hold words of the text. */
export const wordColumns: ReadonlySet<string> = new Set(["measure", "intensity", "speaker", "cue", "object", "role", "name", "unit", "per_unit", "measure_head", "cue_lemma"])

/** Columns that must be right for two rows to be the same claim at all. */
export const identityColumns: Readonly<Record<string, ReadonlyArray<string>>> = { quote_roles: ["quote_id", "role"], event_roles: ["event_id", "role"] }

/** The column that holds a row's own id. */
export const idColumn: Readonly<Record<string, string>> = {
  mentions: "mention_id", dates: "date_id", figures: "figure_id", trends: "trend_id", quotes: "quote_id", relations: "relation_id", events: "event_id"
}
