CREATE SCHEMA IF NOT EXISTS views;

CREATE VIEW views."figures" AS SELECT
  "base"."measure" AS "measure",
  "base"."value" AS "value",
  "base"."value_low" AS "value_low",
  "base"."value_high" AS "value_high",
  "base"."bound" AS "bound",
  "base"."unit" AS "unit",
  "base"."per_unit" AS "per_unit",
  "base"."kind" AS "kind",
  "base"."role" AS "role",
  "base"."direction" AS "direction",
  "subject_entity_id"."name" AS "subject",
  "place_entity_id"."name" AS "place",
  "from_entity_id"."name" AS "from",
  "to_entity_id"."name" AS "to",
  "base"."period" AS "period",
  "base"."period_earliest" AS "period_earliest",
  "base"."period_latest" AS "period_latest",
  "base"."modality" AS "modality",
  "base"."polarity" AS "polarity",
  "quote_id.speaker_entity_id"."name" AS "voice",
  "quote_id"."speaker" AS "voice_words",
  "base"."evidence" AS "evidence",
  "sentence_id"."text" AS "sentence",
  "document_id"."title" AS "document",
  "document_id"."file" AS "file",
  "document_id"."published" AS "published",
  "document_id"."source_id" AS "source",
  "document_id"."url" AS "link",
  "document_id"."text_origin" AS "text_origin",
  "document_id"."duplicate_of" AS "duplicate_of",
  "base"."document_id" AS "document_id",
  "base"."figure_id" AS "figure_id"
FROM main."figures" AS "base"
LEFT JOIN main."entities" AS "subject_entity_id" ON "subject_entity_id"."entity_id" = "base"."subject_entity_id"
LEFT JOIN main."entities" AS "place_entity_id" ON "place_entity_id"."entity_id" = "base"."place_entity_id"
LEFT JOIN main."entities" AS "from_entity_id" ON "from_entity_id"."entity_id" = "base"."from_entity_id"
LEFT JOIN main."entities" AS "to_entity_id" ON "to_entity_id"."entity_id" = "base"."to_entity_id"
LEFT JOIN main."quotes" AS "quote_id" ON "quote_id"."quote_id" = "base"."quote_id"
LEFT JOIN main."entities" AS "quote_id.speaker_entity_id" ON "quote_id.speaker_entity_id"."entity_id" = "quote_id"."speaker_entity_id"
LEFT JOIN main."sentences" AS "sentence_id" ON "sentence_id"."sentence_id" = "base"."sentence_id"
LEFT JOIN main."documents" AS "document_id" ON "document_id"."document_id" = "base"."document_id";

CREATE VIEW views."trends" AS SELECT
  "base"."measure" AS "measure",
  "base"."direction" AS "direction",
  "base"."intensity" AS "intensity",
  "figure_id"."evidence" AS "magnitude",
  "subject_entity_id"."name" AS "subject",
  "place_entity_id"."name" AS "place",
  "from_entity_id"."name" AS "from",
  "to_entity_id"."name" AS "to",
  "base"."period" AS "period",
  "base"."period_earliest" AS "period_earliest",
  "base"."period_latest" AS "period_latest",
  "base"."modality" AS "modality",
  "base"."polarity" AS "polarity",
  "quote_id.speaker_entity_id"."name" AS "voice",
  "quote_id"."speaker" AS "voice_words",
  "base"."evidence" AS "evidence",
  "sentence_id"."text" AS "sentence",
  "document_id"."title" AS "document",
  "document_id"."file" AS "file",
  "document_id"."published" AS "published",
  "document_id"."source_id" AS "source",
  "document_id"."url" AS "link",
  "document_id"."text_origin" AS "text_origin",
  "document_id"."duplicate_of" AS "duplicate_of",
  "base"."document_id" AS "document_id",
  "base"."trend_id" AS "trend_id"
FROM main."trends" AS "base"
LEFT JOIN main."figures" AS "figure_id" ON "figure_id"."figure_id" = "base"."figure_id"
LEFT JOIN main."entities" AS "subject_entity_id" ON "subject_entity_id"."entity_id" = "base"."subject_entity_id"
LEFT JOIN main."entities" AS "place_entity_id" ON "place_entity_id"."entity_id" = "base"."place_entity_id"
LEFT JOIN main."entities" AS "from_entity_id" ON "from_entity_id"."entity_id" = "base"."from_entity_id"
LEFT JOIN main."entities" AS "to_entity_id" ON "to_entity_id"."entity_id" = "base"."to_entity_id"
LEFT JOIN main."quotes" AS "quote_id" ON "quote_id"."quote_id" = "base"."quote_id"
LEFT JOIN main."entities" AS "quote_id.speaker_entity_id" ON "quote_id.speaker_entity_id"."entity_id" = "quote_id"."speaker_entity_id"
LEFT JOIN main."sentences" AS "sentence_id" ON "sentence_id"."sentence_id" = "base"."sentence_id"
LEFT JOIN main."documents" AS "document_id" ON "document_id"."document_id" = "base"."document_id";

CREATE VIEW views."quotes" AS SELECT
  "speaker_entity_id"."name" AS "speaker",
  "base"."speaker" AS "speaker_words",
  "base"."speaker_kind" AS "speaker_kind",
  "base"."directness" AS "directness",
  "base"."cue" AS "cue",
  "base"."polarity" AS "polarity",
  "base"."said" AS "said",
  "base"."said_earliest" AS "said_earliest",
  "base"."said_latest" AS "said_latest",
  "base"."evidence" AS "evidence",
  "sentence_id"."text" AS "sentence",
  "document_id"."title" AS "document",
  "document_id"."file" AS "file",
  "document_id"."published" AS "published",
  "document_id"."source_id" AS "source",
  "document_id"."url" AS "link",
  "document_id"."text_origin" AS "text_origin",
  "document_id"."duplicate_of" AS "duplicate_of",
  "base"."document_id" AS "document_id",
  "base"."utterance_id" AS "utterance_id",
  "base"."part" AS "part",
  "base"."quote_id" AS "quote_id"
FROM main."quotes" AS "base"
LEFT JOIN main."entities" AS "speaker_entity_id" ON "speaker_entity_id"."entity_id" = "base"."speaker_entity_id"
LEFT JOIN main."sentences" AS "sentence_id" ON "sentence_id"."sentence_id" = "base"."sentence_id"
LEFT JOIN main."documents" AS "document_id" ON "document_id"."document_id" = "base"."document_id";

CREATE VIEW views."relations" AS SELECT
  "subject_entity_id"."name" AS "subject",
  "base"."property" AS "property",
  "object_entity_id"."name" AS "object",
  "base"."object" AS "object_words",
  "base"."role" AS "role",
  "of_entity_id"."name" AS "of",
  "base"."status" AS "status",
  "base"."period" AS "period",
  "base"."period_earliest" AS "period_earliest",
  "base"."period_latest" AS "period_latest",
  "base"."modality" AS "modality",
  "base"."polarity" AS "polarity",
  "quote_id.speaker_entity_id"."name" AS "voice",
  "quote_id"."speaker" AS "voice_words",
  "base"."evidence" AS "evidence",
  "sentence_id"."text" AS "sentence",
  "document_id"."title" AS "document",
  "document_id"."file" AS "file",
  "document_id"."published" AS "published",
  "document_id"."source_id" AS "source",
  "document_id"."url" AS "link",
  "document_id"."text_origin" AS "text_origin",
  "document_id"."duplicate_of" AS "duplicate_of",
  "base"."document_id" AS "document_id",
  "base"."relation_id" AS "relation_id"
FROM main."relations" AS "base"
LEFT JOIN main."entities" AS "subject_entity_id" ON "subject_entity_id"."entity_id" = "base"."subject_entity_id"
LEFT JOIN main."entities" AS "object_entity_id" ON "object_entity_id"."entity_id" = "base"."object_entity_id"
LEFT JOIN main."entities" AS "of_entity_id" ON "of_entity_id"."entity_id" = "base"."of_entity_id"
LEFT JOIN main."quotes" AS "quote_id" ON "quote_id"."quote_id" = "base"."quote_id"
LEFT JOIN main."entities" AS "quote_id.speaker_entity_id" ON "quote_id.speaker_entity_id"."entity_id" = "quote_id"."speaker_entity_id"
LEFT JOIN main."sentences" AS "sentence_id" ON "sentence_id"."sentence_id" = "base"."sentence_id"
LEFT JOIN main."documents" AS "document_id" ON "document_id"."document_id" = "base"."document_id";

CREATE VIEW views."events" AS SELECT
  "base"."type" AS "type",
  "base"."name" AS "name",
  "base"."date" AS "date",
  "base"."earliest" AS "earliest",
  "base"."latest" AS "latest",
  "place_entity_id"."name" AS "place",
  "base"."modality" AS "modality",
  "base"."polarity" AS "polarity",
  "quote_id.speaker_entity_id"."name" AS "voice",
  "quote_id"."speaker" AS "voice_words",
  "base"."evidence" AS "evidence",
  "sentence_id"."text" AS "sentence",
  "document_id"."title" AS "document",
  "document_id"."file" AS "file",
  "document_id"."published" AS "published",
  "document_id"."source_id" AS "source",
  "document_id"."url" AS "link",
  "document_id"."text_origin" AS "text_origin",
  "document_id"."duplicate_of" AS "duplicate_of",
  "base"."document_id" AS "document_id",
  "base"."cluster_id" AS "cluster_id",
  "base"."event_id" AS "event_id"
FROM main."events" AS "base"
LEFT JOIN main."entities" AS "place_entity_id" ON "place_entity_id"."entity_id" = "base"."place_entity_id"
LEFT JOIN main."quotes" AS "quote_id" ON "quote_id"."quote_id" = "base"."quote_id"
LEFT JOIN main."entities" AS "quote_id.speaker_entity_id" ON "quote_id.speaker_entity_id"."entity_id" = "quote_id"."speaker_entity_id"
LEFT JOIN main."sentences" AS "sentence_id" ON "sentence_id"."sentence_id" = "base"."sentence_id"
LEFT JOIN main."documents" AS "document_id" ON "document_id"."document_id" = "base"."document_id";

CREATE VIEW views."event_participants" AS SELECT
  "event_id"."type" AS "type",
  "base"."role" AS "role",
  "entity_id"."name" AS "participant",
  "mention_id"."evidence" AS "participant_words",
  "event_id"."date" AS "date",
  "event_id.place_entity_id"."name" AS "place",
  "event_id"."modality" AS "modality",
  "event_id"."polarity" AS "polarity",
  "event_id"."evidence" AS "evidence",
  "event_id.sentence_id"."text" AS "sentence",
  "event_id.document_id"."title" AS "document",
  "event_id.document_id"."file" AS "file",
  "event_id.document_id"."published" AS "published",
  "event_id.document_id"."source_id" AS "source",
  "event_id.document_id"."url" AS "link",
  "event_id.document_id"."text_origin" AS "text_origin",
  "event_id.document_id"."duplicate_of" AS "duplicate_of",
  "event_id"."document_id" AS "document_id",
  "base"."event_id" AS "event_id",
  "base"."mention_id" AS "mention_id"
FROM main."event_roles" AS "base"
LEFT JOIN main."events" AS "event_id" ON "event_id"."event_id" = "base"."event_id"
LEFT JOIN main."entities" AS "entity_id" ON "entity_id"."entity_id" = "base"."entity_id"
LEFT JOIN main."mentions" AS "mention_id" ON "mention_id"."mention_id" = "base"."mention_id"
LEFT JOIN main."entities" AS "event_id.place_entity_id" ON "event_id.place_entity_id"."entity_id" = "event_id"."place_entity_id"
LEFT JOIN main."sentences" AS "event_id.sentence_id" ON "event_id.sentence_id"."sentence_id" = "event_id"."sentence_id"
LEFT JOIN main."documents" AS "event_id.document_id" ON "event_id.document_id"."document_id" = "event_id"."document_id";

CREATE VIEW views.claims_across_documents AS
WITH claimed AS (
  SELECT d.document_id, d.source_id, d.published_earliest AS first_day, d.published_latest AS last_day, c.char_start, c.char_end,
    coalesce(c.measure_code, c.measure_head, c.measure) AS measure, c.direction, c.subject_entity_id, c.from_entity_id, c.to_entity_id, c.place_entity_id,
    c.period_earliest, c.period_latest, c.modality, c.polarity,
    1 AS trend, 0 AS figure, NULL::DOUBLE AS value, NULL AS unit,
    CASE WHEN q.quote_id IS NULL THEN 'source ' || d.source_id ELSE 'speaker ' || coalesce(q.speaker_entity_id, q.speaker, 'of ' || q.utterance_id) END AS voice
  FROM main.trends AS c JOIN main.documents AS d USING (document_id) LEFT JOIN main.quotes AS q USING (quote_id)
  WHERE d.duplicate_of IS NULL AND c.measure IS NOT NULL
  UNION ALL
  SELECT d.document_id, d.source_id, d.published_earliest AS first_day, d.published_latest AS last_day, c.char_start, c.char_end,
    coalesce(c.measure_code, c.measure_head, c.measure) AS measure, c.direction, c.subject_entity_id, c.from_entity_id, c.to_entity_id, c.place_entity_id,
    c.period_earliest, c.period_latest, c.modality, c.polarity,
    0 AS trend, 1 AS figure, c.value, CASE WHEN c.value IS NOT NULL THEN coalesce(c.unit, '') END AS unit,
    CASE WHEN q.quote_id IS NULL THEN 'source ' || d.source_id ELSE 'speaker ' || coalesce(q.speaker_entity_id, q.speaker, 'of ' || q.utterance_id) END AS voice
  FROM main.figures AS c JOIN main.documents AS d USING (document_id) LEFT JOIN main.quotes AS q USING (quote_id)
  WHERE d.duplicate_of IS NULL AND c.measure IS NOT NULL
)
SELECT row_number() OVER (ORDER BY min((source_id, document_id, char_start, char_end))) AS claim, measure, direction,
  any_value(s.name) AS subject, any_value(f.name) AS "from", any_value(t.name) AS "to", any_value(p.name) AS place, period_earliest, period_latest, modality, polarity,
  sum(trend)::INTEGER AS trends, sum(figure)::INTEGER AS figures, min(value) AS value_least, max(value) AS value_greatest, count(DISTINCT unit)::INTEGER AS units,
  count(DISTINCT document_id)::INTEGER AS documents, count(DISTINCT source_id)::INTEGER AS sources, count(DISTINCT voice)::INTEGER AS voices,
  min(first_day) AS published_earliest, max(last_day) AS published_latest, arg_min(document_id, (source_id, document_id, char_start, char_end)) AS document_id
FROM claimed LEFT JOIN main.entities AS s ON s.entity_id = subject_entity_id LEFT JOIN main.entities AS f ON f.entity_id = from_entity_id
  LEFT JOIN main.entities AS t ON t.entity_id = to_entity_id LEFT JOIN main.entities AS p ON p.entity_id = place_entity_id
GROUP BY measure, direction, subject_entity_id, from_entity_id, to_entity_id, place_entity_id, period_earliest, period_latest, modality, polarity
ORDER BY claim;

CREATE VIEW views.co_mentions AS
WITH named AS (
  SELECT m.document_id, m.entity_id, e.name, e.type, e.iso_code, count(*) AS mentions, list(DISTINCT m.sentence_id) AS sentences
  FROM main.mentions AS m JOIN main.entities AS e USING (entity_id) JOIN main.documents AS d USING (document_id) WHERE d.duplicate_of IS NULL GROUP BY ALL
)
SELECT any_value(p.name) AS person, any_value(c.name) AS country, any_value(c.iso_code) AS country_code,
  CASE WHEN strftime(d.published_earliest, '%Y-%m') = strftime(d.published_latest, '%Y-%m') THEN strftime(d.published_earliest, '%Y-%m') END AS month,
  count(*)::INTEGER AS documents, sum(length(list_intersect(p.sentences, c.sentences)))::INTEGER AS sentences, sum(p.mentions)::INTEGER AS person_mentions, sum(c.mentions)::INTEGER AS country_mentions,
  p.entity_id AS person_id, c.entity_id AS country_id
FROM named AS p JOIN named AS c USING (document_id) JOIN main.documents AS d USING (document_id)
WHERE p.type = 'person' AND regexp_full_match(c.iso_code, '[A-Z]{3}')
GROUP BY p.entity_id, c.entity_id, month ORDER BY person_id, country_id, month NULLS FIRST;

COMMENT ON VIEW views."figures" IS 'Figures with names, sentence and link; `voice` is whoever is quoted with it, and empty where it is the document''s own.';

COMMENT ON VIEW views."trends" IS 'Trends with names, sentence and link, and the number where one is given.';

COMMENT ON VIEW views."quotes" IS 'Quotations with the speaker''s name, sentence and link; `utterance_id` holds the stretches of one utterance together.';

COMMENT ON VIEW views."relations" IS 'Relations with both ends'' names, sentence and link.';

COMMENT ON VIEW views."events" IS 'Mentions of events with place, sentence and link; `event_participants` has who takes part.';

COMMENT ON VIEW views."event_participants" IS 'Who takes part in which event, with names, sentence and link.';

COMMENT ON VIEW views."claims_across_documents" IS 'What is said of one thing, over all documents: trends and figures of the same measure, direction, subject, ends, place, period, modality and polarity, counted. Where `sources` or `voices` is 1, it is a single-source claim.';

COMMENT ON VIEW views."co_mentions" IS 'Which persons and countries are named in the same document, by month of publication. Documents with the same text count once; a demonym names its country.';
