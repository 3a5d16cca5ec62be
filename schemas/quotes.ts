import { code, day, edtf, entityReference, id, optional, ordinal, quoted, reference, text } from "./column.ts"
import { evidence, polarities } from "./shared.ts"
import { table } from "./table.ts"

export type Quote = typeof quotes.row.Type

export const quotes = table({
  name: "quotes",
  description: "What is given as somebody's words or view: one row for each contiguous stretch of it.",
  key: ["quote_id"],
  columns: {
    quote_id: id("qt", "The stretch of words."),
    ...evidence("stretch", "without its quotation marks"),
    utterance_id: reference("quotes", "qt", "The quote_id of its utterance's first stretch."),
    part: ordinal("Which stretch of the utterance it is, from 1."),
    within_quote_id: optional(reference("quotes", "qt", "The quotation it is nested in."), "It is nested in none."),
    directness: code("How it is given.", { direct: "In quotation marks.", indirect: "In the writer's words.", mixed: "Partly in quotation marks." }),
    speaker: optional(quoted(text("The speaker, as written."))),
    speaker_kind: code("Who is said to speak.", {
      named_person: "Somebody with a name.", named_organisation: "A body with a name.", unnamed_person: "Somebody without one.", unnamed_group: "Several without one.",
      work: "An article, a report, a law.", author: "The text's author.", none: "Nobody is told."
    }),
    speaker_entity_id: optional(entityReference("The speaker; of a work, the person whose the text says it is.")),
    cue: optional(quoted(text("The words that say it is said, as written."))),
    cue_lemma: optional(text("The lemma of their head: \"say\".")),
    polarity: code("Whether the speaker affirms or denies it.", polarities),
    said: optional(edtf("When it was said.")),
    said_earliest: optional(day("The earliest day that can be.")),
    said_latest: optional(day("The latest day that can be."))
  }
})
