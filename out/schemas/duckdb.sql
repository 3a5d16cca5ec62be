CREATE TABLE "sources" (
  "source_id" VARCHAR NOT NULL,
  "name" VARCHAR,
  "kind" VARCHAR CHECK ("kind" IN ('newspaper', 'agency', 'broadcaster', 'government', 'think_tank', 'academic', 'encyclopedia', 'other')),
  "country_code" VARCHAR,
  "homepage" VARCHAR,
  "license" VARCHAR,
  "license_url" VARCHAR,
  "publish" VARCHAR NOT NULL CHECK ("publish" IN ('full', 'evidence')),
  PRIMARY KEY ("source_id")
);
COMMENT ON TABLE "sources" IS 'Where the documents come from, and under what terms.';
COMMENT ON COLUMN "sources"."source_id" IS 'The source: the name of its folder.';
COMMENT ON COLUMN "sources"."name" IS 'The publisher''s name, where it is stated.';
COMMENT ON COLUMN "sources"."kind" IS 'What kind of publisher it is.';
COMMENT ON COLUMN "sources"."country_code" IS 'The publisher''s country, ISO 3166-1 alpha-3.';
COMMENT ON COLUMN "sources"."homepage" IS 'The publisher''s home page.';
COMMENT ON COLUMN "sources"."license" IS 'The licence of the texts: an SPDX identifier or the publisher''s own words.';
COMMENT ON COLUMN "sources"."license_url" IS 'Where the licence can be read.';
COMMENT ON COLUMN "sources"."publish" IS 'What of the texts is published here.';

CREATE TABLE "documents" (
  "document_id" VARCHAR NOT NULL,
  "source_id" VARCHAR NOT NULL,
  "file" VARCHAR NOT NULL,
  "record" VARCHAR,
  "title" VARCHAR,
  "author" VARCHAR,
  "url" VARCHAR,
  "language" VARCHAR NOT NULL,
  "original_language" VARCHAR,
  "text_origin" VARCHAR NOT NULL CHECK ("text_origin" IN ('original', 'human_translation', 'machine_translation', 'unknown')),
  "published" VARCHAR,
  "published_earliest" DATE,
  "published_latest" DATE,
  "published_basis" VARCHAR CHECK ("published_basis" IN ('stated', 'inferred')),
  "status" VARCHAR NOT NULL CHECK ("status" IN ('processed', 'empty', 'not_english', 'unreadable')),
  "duplicate_of" VARCHAR,
  "paragraph_count" INTEGER NOT NULL,
  "sentence_count" INTEGER NOT NULL,
  "token_count" INTEGER NOT NULL,
  "char_count" INTEGER NOT NULL,
  "raw_sha256" VARCHAR NOT NULL,
  "text_sha256" VARCHAR NOT NULL,
  "text" VARCHAR,
  "text_share_published" DOUBLE NOT NULL,
  PRIMARY KEY ("document_id"),
  FOREIGN KEY ("source_id") REFERENCES "sources" ("source_id")
);
COMMENT ON TABLE "documents" IS 'The articles that were read.';
COMMENT ON COLUMN "documents"."document_id" IS 'The document: made from its source and its key there, never from its text.';
COMMENT ON COLUMN "documents"."source_id" IS 'The source it belongs to.';
COMMENT ON COLUMN "documents"."file" IS 'Its file, below the source''s folder.';
COMMENT ON COLUMN "documents"."record" IS 'Its record in the file, where a file holds several.';
COMMENT ON COLUMN "documents"."title" IS 'Its title, as stated.';
COMMENT ON COLUMN "documents"."author" IS 'Its author, as stated.';
COMMENT ON COLUMN "documents"."url" IS 'Where it was published, as stated.';
COMMENT ON COLUMN "documents"."language" IS 'The language of the text (BCP 47; und where unknown).';
COMMENT ON COLUMN "documents"."original_language" IS 'The language it was translated from, where known (BCP 47).';
COMMENT ON COLUMN "documents"."text_origin" IS 'How the text came about.';
COMMENT ON COLUMN "documents"."published" IS 'When it was published.';
COMMENT ON COLUMN "documents"."published_earliest" IS 'The earliest day that can be.';
COMMENT ON COLUMN "documents"."published_latest" IS 'The latest day that can be.';
COMMENT ON COLUMN "documents"."published_basis" IS 'How that is known.';
COMMENT ON COLUMN "documents"."status" IS 'Whether it was processed.';
COMMENT ON COLUMN "documents"."duplicate_of" IS 'The earliest document with the same text, or with another edition of it.';
COMMENT ON COLUMN "documents"."paragraph_count" IS 'Paragraphs.';
COMMENT ON COLUMN "documents"."sentence_count" IS 'Sentences.';
COMMENT ON COLUMN "documents"."token_count" IS 'Tokens: words, numbers and marks.';
COMMENT ON COLUMN "documents"."char_count" IS 'Length of the text.';
COMMENT ON COLUMN "documents"."raw_sha256" IS 'SHA-256 of the bytes as they were read.';
COMMENT ON COLUMN "documents"."text_sha256" IS 'SHA-256 of the text that offsets count in (UTF-8, NFC, line feeds).';
COMMENT ON COLUMN "documents"."text" IS 'The text, where it may be published.';
COMMENT ON COLUMN "documents"."text_share_published" IS 'The share of the text''s code points that is published here.';

CREATE TABLE "sentences" (
  "sentence_id" VARCHAR NOT NULL,
  "document_id" VARCHAR NOT NULL,
  "ordinal" INTEGER NOT NULL,
  "paragraph" INTEGER NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "text_sha256" VARCHAR NOT NULL,
  "text" VARCHAR,
  PRIMARY KEY ("sentence_id"),
  FOREIGN KEY ("document_id") REFERENCES "documents" ("document_id")
);
COMMENT ON TABLE "sentences" IS 'The sentences of the documents.';
COMMENT ON COLUMN "sentences"."sentence_id" IS 'The sentence: made from its document, its text, and which of the document''s equal ones it is.';
COMMENT ON COLUMN "sentences"."document_id" IS 'The document that has it.';
COMMENT ON COLUMN "sentences"."ordinal" IS 'Its place in the document, from 1.';
COMMENT ON COLUMN "sentences"."paragraph" IS 'Its paragraph, from 1.';
COMMENT ON COLUMN "sentences"."char_start" IS 'Where it begins in the document''s text.';
COMMENT ON COLUMN "sentences"."char_end" IS 'Where it ends (one past its last code point).';
COMMENT ON COLUMN "sentences"."text_sha256" IS 'SHA-256 of its text.';
COMMENT ON COLUMN "sentences"."text" IS 'Its text, where it may be published.';

CREATE TABLE "entities" (
  "entity_id" VARCHAR NOT NULL,
  "type" VARCHAR NOT NULL CHECK ("type" IN ('person', 'place', 'organisation', 'group', 'event', 'work', 'facility', 'other')),
  "name" VARCHAR NOT NULL,
  "status" VARCHAR NOT NULL CHECK ("status" IN ('authority', 'provisional')),
  "wikidata_id" VARCHAR,
  "iso_code" VARCHAR,
  "country_code" VARCHAR,
  "latitude" DOUBLE,
  "longitude" DOUBLE,
  "geo_precision" VARCHAR CHECK ("geo_precision" IN ('site', 'settlement', 'division', 'country', 'region')),
  "description" VARCHAR,
  "mention_count" INTEGER NOT NULL,
  "document_count" INTEGER NOT NULL,
  PRIMARY KEY ("entity_id")
);
COMMENT ON TABLE "entities" IS 'Who and what is named: those the authority knows, and provisional ones that belong to one document.';
COMMENT ON COLUMN "entities"."entity_id" IS 'The entity: readable where the authority knows it; generated, and of one document only, where it does not.';
COMMENT ON COLUMN "entities"."type" IS 'What it is.';
COMMENT ON COLUMN "entities"."name" IS 'Its name: the press''s usual spelling, or the fullest one in the document.';
COMMENT ON COLUMN "entities"."status" IS 'How well it is known.';
COMMENT ON COLUMN "entities"."wikidata_id" IS 'Its Wikidata item, where somebody checked it.';
COMMENT ON COLUMN "entities"."iso_code" IS 'Its own ISO code: 3166-1 alpha-3 of a country, 3166-2 of a division.';
COMMENT ON COLUMN "entities"."country_code" IS 'The country a place lies in or an organisation is seated in (ISO 3166-1 alpha-3); never a person''s.';
COMMENT ON COLUMN "entities"."latitude" IS 'Latitude, WGS 84.';
COMMENT ON COLUMN "entities"."longitude" IS 'Longitude, WGS 84.';
COMMENT ON COLUMN "entities"."geo_precision" IS 'What the coordinates stand for.';
COMMENT ON COLUMN "entities"."description" IS 'A few words on it, from the authority.';
COMMENT ON COLUMN "entities"."mention_count" IS 'How often it is mentioned in the documents.';
COMMENT ON COLUMN "entities"."document_count" IS 'How many documents mention it.';

CREATE TABLE "facts" (
  "fact_id" VARCHAR NOT NULL,
  "entity_id" VARCHAR NOT NULL,
  "property" VARCHAR NOT NULL,
  "object_entity_id" VARCHAR,
  "object" VARCHAR,
  "start" VARCHAR,
  "end" VARCHAR,
  "source" VARCHAR NOT NULL,
  PRIMARY KEY ("fact_id"),
  FOREIGN KEY ("entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("object_entity_id") REFERENCES "entities" ("entity_id")
);
COMMENT ON TABLE "facts" IS 'What the authority knows of the entities that occur: offices with terms, memberships, capitals, kin.';
COMMENT ON COLUMN "facts"."fact_id" IS 'The fact: made from everything it says.';
COMMENT ON COLUMN "facts"."entity_id" IS 'Of whom or what.';
COMMENT ON COLUMN "facts"."property" IS 'What is said: position_held, member_of, capital_of, child_of …';
COMMENT ON COLUMN "facts"."object_entity_id" IS 'The other entity, where it occurs too.';
COMMENT ON COLUMN "facts"."object" IS 'The other end in words: an office''s title, or the name of an entity that does not occur.';
COMMENT ON COLUMN "facts"."start" IS 'Since when.';
COMMENT ON COLUMN "facts"."end" IS 'Until when.';
COMMENT ON COLUMN "facts"."source" IS 'Where the authority has it from.';

CREATE TABLE "rules" (
  "rule" VARCHAR NOT NULL,
  "stage" VARCHAR NOT NULL CHECK ("stage" IN ('read', 'parse', 'grammar', 'recognise', 'normalise', 'validate', 'corrections')),
  "table_name" VARCHAR NOT NULL,
  "description" VARCHAR NOT NULL,
  "source" VARCHAR,
  "precision" DOUBLE,
  "precision_low" DOUBLE,
  "precision_high" DOUBLE,
  "gold_rows" INTEGER,
  PRIMARY KEY ("rule")
);
COMMENT ON TABLE "rules" IS 'The rules that find and fill, and how precise each was on hand-annotated text not used for tuning.';
COMMENT ON COLUMN "rules"."rule" IS 'The rule.';
COMMENT ON COLUMN "rules"."stage" IS 'Where it works.';
COMMENT ON COLUMN "rules"."table_name" IS 'The table it works for.';
COMMENT ON COLUMN "rules"."description" IS 'What it does, in a sentence.';
COMMENT ON COLUMN "rules"."source" IS 'Where the rule comes from.';
COMMENT ON COLUMN "rules"."precision" IS 'Rows right in span and every filled cell, over rows made; of a rule that only fills cells, cells right over cells judged; absent below 30.';
COMMENT ON COLUMN "rules"."precision_low" IS 'Lower end of the 95 % Wilson interval.';
COMMENT ON COLUMN "rules"."precision_high" IS 'Upper end of the 95 % Wilson interval.';
COMMENT ON COLUMN "rules"."gold_rows" IS 'How many rows it made on that text, or cells it filled there.';

CREATE TABLE "quotes" (
  "quote_id" VARCHAR NOT NULL,
  "document_id" VARCHAR NOT NULL,
  "sentence_id" VARCHAR NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "evidence" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "utterance_id" VARCHAR NOT NULL,
  "part" INTEGER NOT NULL,
  "within_quote_id" VARCHAR,
  "directness" VARCHAR NOT NULL CHECK ("directness" IN ('direct', 'indirect', 'mixed')),
  "speaker" VARCHAR,
  "speaker_kind" VARCHAR NOT NULL CHECK ("speaker_kind" IN ('named_person', 'named_organisation', 'unnamed_person', 'unnamed_group', 'work', 'author', 'none')),
  "speaker_entity_id" VARCHAR,
  "cue" VARCHAR,
  "cue_lemma" VARCHAR,
  "polarity" VARCHAR NOT NULL CHECK ("polarity" IN ('affirmed', 'denied')),
  "said" VARCHAR,
  "said_earliest" DATE,
  "said_latest" DATE,
  PRIMARY KEY ("quote_id"),
  FOREIGN KEY ("document_id") REFERENCES "documents" ("document_id"),
  FOREIGN KEY ("sentence_id") REFERENCES "sentences" ("sentence_id"),
  FOREIGN KEY ("rule") REFERENCES "rules" ("rule"),
  FOREIGN KEY ("speaker_entity_id") REFERENCES "entities" ("entity_id")
);
COMMENT ON TABLE "quotes" IS 'What is given as somebody''s words or view: one row for each contiguous stretch of it.';
COMMENT ON COLUMN "quotes"."quote_id" IS 'The stretch of words.';
COMMENT ON COLUMN "quotes"."document_id" IS 'The document that has the stretch.';
COMMENT ON COLUMN "quotes"."sentence_id" IS 'The sentence the stretch begins in.';
COMMENT ON COLUMN "quotes"."char_start" IS 'Where the stretch begins in the document''s text.';
COMMENT ON COLUMN "quotes"."char_end" IS 'Where the stretch ends in the document''s text (one past its last code point).';
COMMENT ON COLUMN "quotes"."evidence" IS 'The words themselves (without its quotation marks): exactly the text''s slice from char_start to char_end.';
COMMENT ON COLUMN "quotes"."rule" IS 'The rule that found the stretch.';
COMMENT ON COLUMN "quotes"."utterance_id" IS 'The quote_id of its utterance''s first stretch.';
COMMENT ON COLUMN "quotes"."part" IS 'Which stretch of the utterance it is, from 1.';
COMMENT ON COLUMN "quotes"."within_quote_id" IS 'The quotation it is nested in.';
COMMENT ON COLUMN "quotes"."directness" IS 'How it is given.';
COMMENT ON COLUMN "quotes"."speaker" IS 'The speaker, as written.';
COMMENT ON COLUMN "quotes"."speaker_kind" IS 'Who is said to speak.';
COMMENT ON COLUMN "quotes"."speaker_entity_id" IS 'The speaker; of a work, the person whose the text says it is.';
COMMENT ON COLUMN "quotes"."cue" IS 'The words that say it is said, as written.';
COMMENT ON COLUMN "quotes"."cue_lemma" IS 'The lemma of their head: "say".';
COMMENT ON COLUMN "quotes"."polarity" IS 'Whether the speaker affirms or denies it.';
COMMENT ON COLUMN "quotes"."said" IS 'When it was said.';
COMMENT ON COLUMN "quotes"."said_earliest" IS 'The earliest day that can be.';
COMMENT ON COLUMN "quotes"."said_latest" IS 'The latest day that can be.';

CREATE TABLE "mentions" (
  "mention_id" VARCHAR NOT NULL,
  "document_id" VARCHAR NOT NULL,
  "sentence_id" VARCHAR NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "evidence" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL CHECK ("kind" IN ('name', 'short_name', 'abbreviation', 'demonym', 'metonym', 'office', 'nominal', 'pronoun')),
  "entity_id" VARCHAR,
  "literal_entity_id" VARCHAR,
  "method" VARCHAR CHECK ("method" IN ('exact', 'alias', 'variant', 'structure', 'in_document', 'office_holder', 'coreference', 'provisional')),
  "similarity" DOUBLE,
  "candidate_entity_id" VARCHAR,
  "runner_up_entity_id" VARCHAR,
  "runner_up_similarity" DOUBLE,
  "linked_mention_id" VARCHAR,
  "quote_id" VARCHAR,
  PRIMARY KEY ("mention_id"),
  FOREIGN KEY ("document_id") REFERENCES "documents" ("document_id"),
  FOREIGN KEY ("sentence_id") REFERENCES "sentences" ("sentence_id"),
  FOREIGN KEY ("rule") REFERENCES "rules" ("rule"),
  FOREIGN KEY ("entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("literal_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("candidate_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("runner_up_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("quote_id") REFERENCES "quotes" ("quote_id")
);
COMMENT ON TABLE "mentions" IS 'Where an entity is named or referred to, and how it was recognised.';
COMMENT ON COLUMN "mentions"."mention_id" IS 'The mention.';
COMMENT ON COLUMN "mentions"."document_id" IS 'The document that has the mention.';
COMMENT ON COLUMN "mentions"."sentence_id" IS 'The sentence the mention begins in.';
COMMENT ON COLUMN "mentions"."char_start" IS 'Where the mention begins in the document''s text.';
COMMENT ON COLUMN "mentions"."char_end" IS 'Where the mention ends in the document''s text (one past its last code point).';
COMMENT ON COLUMN "mentions"."evidence" IS 'The words themselves: exactly the text''s slice from char_start to char_end.';
COMMENT ON COLUMN "mentions"."rule" IS 'The rule that found the mention.';
COMMENT ON COLUMN "mentions"."kind" IS 'The form of the words.';
COMMENT ON COLUMN "mentions"."entity_id" IS 'Who or what is meant; absent when unresolved.';
COMMENT ON COLUMN "mentions"."literal_entity_id" IS 'What the words name literally, where something else is meant: the city, where its government is.';
COMMENT ON COLUMN "mentions"."method" IS 'Why this entity.';
COMMENT ON COLUMN "mentions"."similarity" IS 'How like the names are, where a likeness decided.';
COMMENT ON COLUMN "mentions"."candidate_entity_id" IS 'Of an unresolved mention, the best candidate; the second-best is the runner-up.';
COMMENT ON COLUMN "mentions"."runner_up_entity_id" IS 'The second-best candidate.';
COMMENT ON COLUMN "mentions"."runner_up_similarity" IS 'How like its name is.';
COMMENT ON COLUMN "mentions"."linked_mention_id" IS 'The mention it was resolved through.';
COMMENT ON COLUMN "mentions"."quote_id" IS 'The innermost quotation it stands in.';

CREATE TABLE "dates" (
  "date_id" VARCHAR NOT NULL,
  "document_id" VARCHAR NOT NULL,
  "sentence_id" VARCHAR NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "evidence" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL CHECK ("kind" IN ('time', 'day', 'month', 'quarter', 'season', 'half', 'year', 'fiscal_year', 'decade', 'century', 'interval', 'repeated')),
  "edtf" VARCHAR,
  "earliest" DATE,
  "latest" DATE,
  "part" VARCHAR CHECK ("part" IN ('early', 'mid', 'late')),
  "basis" VARCHAR NOT NULL CHECK ("basis" IN ('explicit', 'published', 'published_inferred', 'event', 'text', 'unresolved')),
  "anchor" VARCHAR,
  PRIMARY KEY ("date_id"),
  FOREIGN KEY ("document_id") REFERENCES "documents" ("document_id"),
  FOREIGN KEY ("sentence_id") REFERENCES "sentences" ("sentence_id"),
  FOREIGN KEY ("rule") REFERENCES "rules" ("rule")
);
COMMENT ON TABLE "dates" IS 'Expressions that place something on the calendar.';
COMMENT ON COLUMN "dates"."date_id" IS 'The date.';
COMMENT ON COLUMN "dates"."document_id" IS 'The document that has the date.';
COMMENT ON COLUMN "dates"."sentence_id" IS 'The sentence the date begins in.';
COMMENT ON COLUMN "dates"."char_start" IS 'Where the date begins in the document''s text.';
COMMENT ON COLUMN "dates"."char_end" IS 'Where the date ends in the document''s text (one past its last code point).';
COMMENT ON COLUMN "dates"."evidence" IS 'The words themselves: exactly the text''s slice from char_start to char_end.';
COMMENT ON COLUMN "dates"."rule" IS 'The rule that found the date.';
COMMENT ON COLUMN "dates"."kind" IS 'How wide it is.';
COMMENT ON COLUMN "dates"."edtf" IS 'The date; absent when it cannot be told.';
COMMENT ON COLUMN "dates"."earliest" IS 'The first day it can be.';
COMMENT ON COLUMN "dates"."latest" IS 'The last day it can be; absent while it is open.';
COMMENT ON COLUMN "dates"."part" IS 'Which part of it, where the words say so; no cut is invented.';
COMMENT ON COLUMN "dates"."basis" IS 'What it was worked out from.';
COMMENT ON COLUMN "dates"."anchor" IS 'The date it was counted from.';

CREATE TABLE "figures" (
  "figure_id" VARCHAR NOT NULL,
  "document_id" VARCHAR NOT NULL,
  "sentence_id" VARCHAR NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "evidence" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "quote_id" VARCHAR,
  "modality" VARCHAR NOT NULL CHECK ("modality" IN ('asserted', 'possible', 'planned', 'forecast', 'target', 'hypothetical', 'alleged')),
  "polarity" VARCHAR NOT NULL CHECK ("polarity" IN ('affirmed', 'denied')),
  "kind" VARCHAR NOT NULL CHECK ("kind" IN ('count', 'percent', 'percentage_points', 'money', 'age', 'duration', 'length', 'area', 'volume', 'mass', 'temperature', 'energy', 'power', 'speed', 'data_size', 'ratio', 'multiple', 'index_points', 'ordinal', 'other')),
  "value" DOUBLE,
  "value_low" DOUBLE,
  "value_high" DOUBLE,
  "bound" VARCHAR NOT NULL CHECK ("bound" IN ('exact', 'about', 'at_least', 'at_most', 'more_than', 'less_than', 'between', 'vague')),
  "unit" VARCHAR,
  "unit_code" VARCHAR,
  "unit_scheme" VARCHAR CHECK ("unit_scheme" IN ('ucum', 'iso4217', 'steppeline')),
  "per_unit" VARCHAR,
  "per_unit_code" VARCHAR,
  "role" VARCHAR NOT NULL CHECK ("role" IN ('level', 'change', 'base', 'result', 'share')),
  "direction" VARCHAR CHECK ("direction" IN ('increase', 'decrease')),
  "measure" VARCHAR,
  "measure_head" VARCHAR,
  "measure_code" VARCHAR,
  "subject_entity_id" VARCHAR,
  "place_entity_id" VARCHAR,
  "from_entity_id" VARCHAR,
  "to_entity_id" VARCHAR,
  "period" VARCHAR,
  "period_earliest" DATE,
  "period_latest" DATE,
  "statement_id" VARCHAR NOT NULL,
  "conversion_of_figure_id" VARCHAR,
  PRIMARY KEY ("figure_id"),
  FOREIGN KEY ("document_id") REFERENCES "documents" ("document_id"),
  FOREIGN KEY ("sentence_id") REFERENCES "sentences" ("sentence_id"),
  FOREIGN KEY ("rule") REFERENCES "rules" ("rule"),
  FOREIGN KEY ("quote_id") REFERENCES "quotes" ("quote_id"),
  FOREIGN KEY ("subject_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("place_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("from_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("to_entity_id") REFERENCES "entities" ("entity_id")
);
COMMENT ON TABLE "figures" IS 'Numbers that measure or count something: what, of whom, where and when.';
COMMENT ON COLUMN "figures"."figure_id" IS 'The figure.';
COMMENT ON COLUMN "figures"."document_id" IS 'The document that has the figure.';
COMMENT ON COLUMN "figures"."sentence_id" IS 'The sentence the figure begins in.';
COMMENT ON COLUMN "figures"."char_start" IS 'Where the figure begins in the document''s text.';
COMMENT ON COLUMN "figures"."char_end" IS 'Where the figure ends in the document''s text (one past its last code point).';
COMMENT ON COLUMN "figures"."evidence" IS 'The words themselves (its bound words, number, scale and unit): exactly the text''s slice from char_start to char_end.';
COMMENT ON COLUMN "figures"."rule" IS 'The rule that found the figure.';
COMMENT ON COLUMN "figures"."quote_id" IS 'The innermost quotation the claim stands in: then it is the speaker''s claim. Absent: the document''s.';
COMMENT ON COLUMN "figures"."modality" IS 'How the claim is put.';
COMMENT ON COLUMN "figures"."polarity" IS 'Whether the claim is affirmed or denied.';
COMMENT ON COLUMN "figures"."kind" IS 'What kind of quantity it is.';
COMMENT ON COLUMN "figures"."value" IS 'The number, in the stated unit; absent for ranges and vague amounts.';
COMMENT ON COLUMN "figures"."value_low" IS 'The least it can be.';
COMMENT ON COLUMN "figures"."value_high" IS 'The most it can be.';
COMMENT ON COLUMN "figures"."bound" IS 'How the number is bounded.';
COMMENT ON COLUMN "figures"."unit" IS 'The unit, as a singular label: "dollar", "kilometre", "post".';
COMMENT ON COLUMN "figures"."unit_code" IS 'The unit''s code in its scheme.';
COMMENT ON COLUMN "figures"."unit_scheme" IS 'Where the code is from.';
COMMENT ON COLUMN "figures"."per_unit" IS 'The unit it is counted per: "barrel", "month".';
COMMENT ON COLUMN "figures"."per_unit_code" IS 'That unit''s code.';
COMMENT ON COLUMN "figures"."role" IS 'What the figure is in its statement.';
COMMENT ON COLUMN "figures"."direction" IS 'Which way it changed.';
COMMENT ON COLUMN "figures"."measure" IS 'What is measured, in the text''s words.';
COMMENT ON COLUMN "figures"."measure_head" IS 'The lemma of that phrase''s head noun.';
COMMENT ON COLUMN "figures"."measure_code" IS 'What is measured, as listed in data/authority/measures.csv.';
COMMENT ON COLUMN "figures"."subject_entity_id" IS 'Of whom or of what.';
COMMENT ON COLUMN "figures"."place_entity_id" IS 'Where.';
COMMENT ON COLUMN "figures"."from_entity_id" IS 'From where.';
COMMENT ON COLUMN "figures"."to_entity_id" IS 'To where.';
COMMENT ON COLUMN "figures"."period" IS 'The time the claim is about.';
COMMENT ON COLUMN "figures"."period_earliest" IS 'The first day of that time.';
COMMENT ON COLUMN "figures"."period_latest" IS 'The last day of that time; absent while it is open.';
COMMENT ON COLUMN "figures"."statement_id" IS 'The first figure of the same statement: change, result and base share it.';
COMMENT ON COLUMN "figures"."conversion_of_figure_id" IS 'The figure this one says again in another unit.';

CREATE TABLE "trends" (
  "trend_id" VARCHAR NOT NULL,
  "document_id" VARCHAR NOT NULL,
  "sentence_id" VARCHAR NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "evidence" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "quote_id" VARCHAR,
  "modality" VARCHAR NOT NULL CHECK ("modality" IN ('asserted', 'possible', 'planned', 'forecast', 'target', 'hypothetical', 'alleged')),
  "polarity" VARCHAR NOT NULL CHECK ("polarity" IN ('affirmed', 'denied')),
  "measure" VARCHAR NOT NULL,
  "measure_head" VARCHAR,
  "measure_code" VARCHAR,
  "direction" VARCHAR NOT NULL CHECK ("direction" IN ('increase', 'decrease', 'unchanged')),
  "subject_entity_id" VARCHAR,
  "place_entity_id" VARCHAR,
  "from_entity_id" VARCHAR,
  "to_entity_id" VARCHAR,
  "figure_id" VARCHAR,
  "intensity" VARCHAR,
  "period" VARCHAR,
  "period_earliest" DATE,
  "period_latest" DATE,
  PRIMARY KEY ("trend_id"),
  FOREIGN KEY ("document_id") REFERENCES "documents" ("document_id"),
  FOREIGN KEY ("sentence_id") REFERENCES "sentences" ("sentence_id"),
  FOREIGN KEY ("rule") REFERENCES "rules" ("rule"),
  FOREIGN KEY ("quote_id") REFERENCES "quotes" ("quote_id"),
  FOREIGN KEY ("subject_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("place_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("from_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("to_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("figure_id") REFERENCES "figures" ("figure_id")
);
COMMENT ON TABLE "trends" IS 'What is said to rise, fall or stand still, with or without a number.';
COMMENT ON COLUMN "trends"."trend_id" IS 'The trend.';
COMMENT ON COLUMN "trends"."document_id" IS 'The document that has the trend.';
COMMENT ON COLUMN "trends"."sentence_id" IS 'The sentence the trend begins in.';
COMMENT ON COLUMN "trends"."char_start" IS 'Where the trend begins in the document''s text.';
COMMENT ON COLUMN "trends"."char_end" IS 'Where the trend ends in the document''s text (one past its last code point).';
COMMENT ON COLUMN "trends"."evidence" IS 'The words themselves (the words that say which way it goes): exactly the text''s slice from char_start to char_end.';
COMMENT ON COLUMN "trends"."rule" IS 'The rule that found the trend.';
COMMENT ON COLUMN "trends"."quote_id" IS 'The innermost quotation the claim stands in: then it is the speaker''s claim. Absent: the document''s.';
COMMENT ON COLUMN "trends"."modality" IS 'How the claim is put.';
COMMENT ON COLUMN "trends"."polarity" IS 'Whether the claim is affirmed or denied.';
COMMENT ON COLUMN "trends"."measure" IS 'What rises or falls, in the text''s words.';
COMMENT ON COLUMN "trends"."measure_head" IS 'The lemma of that phrase''s head noun.';
COMMENT ON COLUMN "trends"."measure_code" IS 'The measure, as listed in data/authority/measures.csv.';
COMMENT ON COLUMN "trends"."direction" IS 'Which way it goes.';
COMMENT ON COLUMN "trends"."subject_entity_id" IS 'Of whom or of what.';
COMMENT ON COLUMN "trends"."place_entity_id" IS 'Where.';
COMMENT ON COLUMN "trends"."from_entity_id" IS 'From where.';
COMMENT ON COLUMN "trends"."to_entity_id" IS 'To where.';
COMMENT ON COLUMN "trends"."figure_id" IS 'Its magnitude, where a number is given.';
COMMENT ON COLUMN "trends"."intensity" IS 'How fast or how far, in the text''s words: "rapidly".';
COMMENT ON COLUMN "trends"."period" IS 'The time the claim is about.';
COMMENT ON COLUMN "trends"."period_earliest" IS 'The first day of that time.';
COMMENT ON COLUMN "trends"."period_latest" IS 'The last day of that time; absent while it is open.';

CREATE TABLE "quote_roles" (
  "quote_id" VARCHAR NOT NULL,
  "role" VARCHAR NOT NULL CHECK ("role" IN ('speaker', 'addressee', 'medium')),
  "entity_id" VARCHAR,
  "mention_id" VARCHAR NOT NULL,
  PRIMARY KEY ("quote_id", "role", "mention_id"),
  FOREIGN KEY ("quote_id") REFERENCES "quotes" ("quote_id"),
  FOREIGN KEY ("entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("mention_id") REFERENCES "mentions" ("mention_id")
);
COMMENT ON TABLE "quote_roles" IS 'Who takes part in a quotation.';
COMMENT ON COLUMN "quote_roles"."quote_id" IS 'The quotation.';
COMMENT ON COLUMN "quote_roles"."role" IS 'As what.';
COMMENT ON COLUMN "quote_roles"."entity_id" IS 'Who or what it is.';
COMMENT ON COLUMN "quote_roles"."mention_id" IS 'The words that name it.';

CREATE TABLE "relations" (
  "relation_id" VARCHAR NOT NULL,
  "document_id" VARCHAR NOT NULL,
  "sentence_id" VARCHAR NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "evidence" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "quote_id" VARCHAR,
  "modality" VARCHAR NOT NULL CHECK ("modality" IN ('asserted', 'possible', 'planned', 'forecast', 'target', 'hypothetical', 'alleged')),
  "polarity" VARCHAR NOT NULL CHECK ("polarity" IN ('affirmed', 'denied')),
  "property" VARCHAR NOT NULL CHECK ("property" IN ('position_held', 'member_of', 'affiliated_with', 'employed_by', 'child_of', 'spouse_of', 'sibling_of', 'citizen_of', 'capital_of', 'located_in', 'part_of', 'owned_by', 'founded_by', 'author_of', 'other')),
  "subject_entity_id" VARCHAR NOT NULL,
  "object_entity_id" VARCHAR,
  "object" VARCHAR,
  "role" VARCHAR,
  "of_entity_id" VARCHAR,
  "status" VARCHAR NOT NULL CHECK ("status" IN ('current', 'former', 'designate', 'acting', 'unstated')),
  "period" VARCHAR,
  "period_earliest" DATE,
  "period_latest" DATE,
  PRIMARY KEY ("relation_id"),
  FOREIGN KEY ("document_id") REFERENCES "documents" ("document_id"),
  FOREIGN KEY ("sentence_id") REFERENCES "sentences" ("sentence_id"),
  FOREIGN KEY ("rule") REFERENCES "rules" ("rule"),
  FOREIGN KEY ("quote_id") REFERENCES "quotes" ("quote_id"),
  FOREIGN KEY ("subject_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("object_entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("of_entity_id") REFERENCES "entities" ("entity_id")
);
COMMENT ON TABLE "relations" IS 'How people, organisations and places are said to be related.';
COMMENT ON COLUMN "relations"."relation_id" IS 'The relation.';
COMMENT ON COLUMN "relations"."document_id" IS 'The document that has the relation.';
COMMENT ON COLUMN "relations"."sentence_id" IS 'The sentence the relation begins in.';
COMMENT ON COLUMN "relations"."char_start" IS 'Where the relation begins in the document''s text.';
COMMENT ON COLUMN "relations"."char_end" IS 'Where the relation ends in the document''s text (one past its last code point).';
COMMENT ON COLUMN "relations"."evidence" IS 'The words themselves (the shortest stretch with subject, cue and object): exactly the text''s slice from char_start to char_end.';
COMMENT ON COLUMN "relations"."rule" IS 'The rule that found the relation.';
COMMENT ON COLUMN "relations"."quote_id" IS 'The innermost quotation the claim stands in: then it is the speaker''s claim. Absent: the document''s.';
COMMENT ON COLUMN "relations"."modality" IS 'How the claim is put.';
COMMENT ON COLUMN "relations"."polarity" IS 'Whether the claim is affirmed or denied.';
COMMENT ON COLUMN "relations"."property" IS 'What relates them.';
COMMENT ON COLUMN "relations"."subject_entity_id" IS 'Of whom or of what.';
COMMENT ON COLUMN "relations"."object_entity_id" IS 'The other end.';
COMMENT ON COLUMN "relations"."object" IS 'The other end in words, where it is no entity.';
COMMENT ON COLUMN "relations"."role" IS 'The office or part, as written: "president".';
COMMENT ON COLUMN "relations"."of_entity_id" IS 'The state or body the office is of.';
COMMENT ON COLUMN "relations"."status" IS 'Whether it holds.';
COMMENT ON COLUMN "relations"."period" IS 'The time the claim is about.';
COMMENT ON COLUMN "relations"."period_earliest" IS 'The first day of that time.';
COMMENT ON COLUMN "relations"."period_latest" IS 'The last day of that time; absent while it is open.';

CREATE TABLE "events" (
  "event_id" VARCHAR NOT NULL,
  "document_id" VARCHAR NOT NULL,
  "sentence_id" VARCHAR NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "evidence" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "quote_id" VARCHAR,
  "modality" VARCHAR NOT NULL CHECK ("modality" IN ('asserted', 'possible', 'planned', 'forecast', 'target', 'hypothetical', 'alleged')),
  "polarity" VARCHAR NOT NULL CHECK ("polarity" IN ('affirmed', 'denied')),
  "type" VARCHAR NOT NULL CHECK ("type" IN ('meeting', 'visit', 'speech', 'publication', 'election', 'appointment', 'resignation', 'agreement', 'sanction', 'trade', 'protest', 'attack', 'invasion', 'war', 'disaster', 'crime', 'trial', 'other')),
  "name" VARCHAR,
  "entity_id" VARCHAR,
  "cluster_id" VARCHAR NOT NULL,
  "date" VARCHAR,
  "earliest" DATE,
  "latest" DATE,
  "place_entity_id" VARCHAR,
  PRIMARY KEY ("event_id"),
  FOREIGN KEY ("document_id") REFERENCES "documents" ("document_id"),
  FOREIGN KEY ("sentence_id") REFERENCES "sentences" ("sentence_id"),
  FOREIGN KEY ("rule") REFERENCES "rules" ("rule"),
  FOREIGN KEY ("quote_id") REFERENCES "quotes" ("quote_id"),
  FOREIGN KEY ("entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("place_entity_id") REFERENCES "entities" ("entity_id")
);
COMMENT ON TABLE "events" IS 'What is said to happen: one row for each mention of an event.';
COMMENT ON COLUMN "events"."event_id" IS 'The mention of an event.';
COMMENT ON COLUMN "events"."document_id" IS 'The document that has the event.';
COMMENT ON COLUMN "events"."sentence_id" IS 'The sentence the event begins in.';
COMMENT ON COLUMN "events"."char_start" IS 'Where the event begins in the document''s text.';
COMMENT ON COLUMN "events"."char_end" IS 'Where the event ends in the document''s text (one past its last code point).';
COMMENT ON COLUMN "events"."evidence" IS 'The words themselves (its trigger): exactly the text''s slice from char_start to char_end.';
COMMENT ON COLUMN "events"."rule" IS 'The rule that found the event.';
COMMENT ON COLUMN "events"."quote_id" IS 'The innermost quotation the claim stands in: then it is the speaker''s claim. Absent: the document''s.';
COMMENT ON COLUMN "events"."modality" IS 'How the claim is put.';
COMMENT ON COLUMN "events"."polarity" IS 'Whether the claim is affirmed or denied.';
COMMENT ON COLUMN "events"."type" IS 'What happens.';
COMMENT ON COLUMN "events"."name" IS 'The event''s name, where it has one.';
COMMENT ON COLUMN "events"."entity_id" IS 'The named event.';
COMMENT ON COLUMN "events"."cluster_id" IS 'The first mention of the same event in the document.';
COMMENT ON COLUMN "events"."date" IS 'When.';
COMMENT ON COLUMN "events"."earliest" IS 'The earliest day that can be.';
COMMENT ON COLUMN "events"."latest" IS 'The latest day that can be.';
COMMENT ON COLUMN "events"."place_entity_id" IS 'Where.';

CREATE TABLE "event_roles" (
  "event_id" VARCHAR NOT NULL,
  "role" VARCHAR NOT NULL CHECK ("role" IN ('actor', 'target', 'host', 'participant', 'speaker', 'author', 'publisher', 'topic', 'accused', 'convicted', 'victim')),
  "entity_id" VARCHAR,
  "mention_id" VARCHAR NOT NULL,
  PRIMARY KEY ("event_id", "role", "mention_id"),
  FOREIGN KEY ("event_id") REFERENCES "events" ("event_id"),
  FOREIGN KEY ("entity_id") REFERENCES "entities" ("entity_id"),
  FOREIGN KEY ("mention_id") REFERENCES "mentions" ("mention_id")
);
COMMENT ON TABLE "event_roles" IS 'Who takes part in an event.';
COMMENT ON COLUMN "event_roles"."event_id" IS 'The event.';
COMMENT ON COLUMN "event_roles"."role" IS 'As what.';
COMMENT ON COLUMN "event_roles"."entity_id" IS 'Who or what it is.';
COMMENT ON COLUMN "event_roles"."mention_id" IS 'The words that name it.';

CREATE TABLE "cells" (
  "table_name" VARCHAR NOT NULL,
  "row_id" VARCHAR NOT NULL,
  "column_name" VARCHAR NOT NULL,
  "part" INTEGER NOT NULL,
  "char_start" INTEGER,
  "char_end" INTEGER,
  "evidence" VARCHAR,
  "mention_id" VARCHAR,
  "date_id" VARCHAR,
  "rule" VARCHAR NOT NULL,
  PRIMARY KEY ("table_name", "row_id", "column_name", "part"),
  FOREIGN KEY ("mention_id") REFERENCES "mentions" ("mention_id"),
  FOREIGN KEY ("date_id") REFERENCES "dates" ("date_id"),
  FOREIGN KEY ("rule") REFERENCES "rules" ("rule")
);
COMMENT ON TABLE "cells" IS 'What each filled cell was read from, besides its row''s own evidence: one line for each contiguous part.';
COMMENT ON COLUMN "cells"."table_name" IS 'The table of the cell.';
COMMENT ON COLUMN "cells"."row_id" IS 'The row: its key.';
COMMENT ON COLUMN "cells"."column_name" IS 'The column.';
COMMENT ON COLUMN "cells"."part" IS 'Which part of the cell''s words, from 1.';
COMMENT ON COLUMN "cells"."char_start" IS 'Where the words begin; absent where the cell comes from the authority or the document''s head.';
COMMENT ON COLUMN "cells"."char_end" IS 'Where they end (one past the last code point).';
COMMENT ON COLUMN "cells"."evidence" IS 'The words: exactly the text''s slice.';
COMMENT ON COLUMN "cells"."mention_id" IS 'The mention these words are.';
COMMENT ON COLUMN "cells"."date_id" IS 'The date these words are.';
COMMENT ON COLUMN "cells"."rule" IS 'The rule that filled the cell.';

CREATE TABLE "corrections" (
  "table_name" VARCHAR NOT NULL,
  "row_id" VARCHAR NOT NULL,
  "column_name" VARCHAR NOT NULL,
  "was" VARCHAR,
  "now" VARCHAR,
  "reason" VARCHAR NOT NULL,
  "decided_by" VARCHAR NOT NULL,
  "decided_on" DATE NOT NULL,
  PRIMARY KEY ("table_name", "row_id", "column_name")
);
COMMENT ON TABLE "corrections" IS 'Cells that people have corrected; the row keeps its rule.';
COMMENT ON COLUMN "corrections"."table_name" IS 'The table of the cell.';
COMMENT ON COLUMN "corrections"."row_id" IS 'The row: its key.';
COMMENT ON COLUMN "corrections"."column_name" IS 'The column.';
COMMENT ON COLUMN "corrections"."was" IS 'What the pipeline had; absent where it had nothing.';
COMMENT ON COLUMN "corrections"."now" IS 'What it is now; absent where the cell is emptied.';
COMMENT ON COLUMN "corrections"."reason" IS 'Why.';
COMMENT ON COLUMN "corrections"."decided_by" IS 'Who decided.';
COMMENT ON COLUMN "corrections"."decided_on" IS 'When.';

CREATE TABLE "notes" (
  "note_id" VARCHAR NOT NULL,
  "document_id" VARCHAR,
  "file" VARCHAR,
  "table_name" VARCHAR,
  "row_id" VARCHAR,
  "char_start" INTEGER,
  "char_end" INTEGER,
  "rule" VARCHAR NOT NULL,
  "severity" VARCHAR NOT NULL CHECK ("severity" IN ('info', 'warning')),
  "message" VARCHAR NOT NULL,
  PRIMARY KEY ("note_id"),
  FOREIGN KEY ("document_id") REFERENCES "documents" ("document_id"),
  FOREIGN KEY ("rule") REFERENCES "rules" ("rule")
);
COMMENT ON TABLE "notes" IS 'Odd things met on the way: what was changed in reading, left unresolved or left out.';
COMMENT ON COLUMN "notes"."note_id" IS 'The note.';
COMMENT ON COLUMN "notes"."document_id" IS 'The document it is about.';
COMMENT ON COLUMN "notes"."file" IS 'The file it is about.';
COMMENT ON COLUMN "notes"."table_name" IS 'The table of the row it is about.';
COMMENT ON COLUMN "notes"."row_id" IS 'The row it is about: its key.';
COMMENT ON COLUMN "notes"."char_start" IS 'Where in the text it begins.';
COMMENT ON COLUMN "notes"."char_end" IS 'Where in the text it ends.';
COMMENT ON COLUMN "notes"."rule" IS 'The rule that notes it.';
COMMENT ON COLUMN "notes"."severity" IS 'How much it matters.';
COMMENT ON COLUMN "notes"."message" IS 'What is to be said; it may repeat words of the text.';
