-- What is said to be falling, by country: a trend's country is that of its subject, else of its place, else of where it comes from.
SELECT
  coalesce(country.name, 'no country is named') AS country,
  claim.measure,
  count(DISTINCT claim.document_id) AS documents,
  count(DISTINCT document.source_id) AS sources,
  string_agg(DISTINCT coalesce(speaker.name, quote.speaker, 'the text itself'), ', ' ORDER BY coalesce(speaker.name, quote.speaker, 'the text itself')) AS said_by,
  min(claim.evidence) AS for_example
FROM trends AS claim
JOIN documents AS document USING (document_id)
LEFT JOIN quotes AS quote USING (quote_id)
LEFT JOIN entities AS speaker ON speaker.entity_id = quote.speaker_entity_id
LEFT JOIN entities AS subject ON subject.entity_id = claim.subject_entity_id
LEFT JOIN entities AS place ON place.entity_id = claim.place_entity_id
LEFT JOIN entities AS origin ON origin.entity_id = claim.from_entity_id
LEFT JOIN entities AS country ON country.iso_code = coalesce(subject.country_code, place.country_code, origin.country_code)
WHERE claim.direction = 'decrease' AND claim.polarity = 'affirmed' AND document.duplicate_of IS NULL
GROUP BY ALL
ORDER BY country, measure
