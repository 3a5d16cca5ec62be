import type { Rows } from "../../schemas/tables.ts"

/** What everybody must know before using the data: the same in the cautionary notes, in datapackage.json and in Croissant. Each has a name to point at. */
export const warnings = (rows: Pick<Rows, "documents" | "quotes">): ReadonlyArray<{ readonly name: string; readonly title: string; readonly text: string }> => {
  const translated = rows.documents.filter(({ text_origin }) => text_origin === "machine_translation").length
  return [
    { name: "says", title: "A row says what a text says", text: "A row records that a text says something. It never says that it is true, complete or up to date. Nothing here has been held against the world." },
    { name: "quoted", title: "Inside a quotation, what the speaker is said to have said", text: "Where quote_id is filled, the claim is the speaker's as the text gives it: what somebody is said to have said, not what the article claims and not what is so." },
    ...(translated === 0 ? [] : [{
      name: "translated", title: "Machine translation",
      text: `${translated === rows.documents.length ? "Every text here" : `Of the ${rows.documents.length} texts, ${translated}`} is a machine translation (documents.text_origin). Direct quotations in it are not the speaker's own words; names, numbers and tenses may be distorted. Do not quote a person from it.`
    }]),
    { name: "persons", title: "Personal data", text: "Names of people and what is said of them are personal data, however public the text was. Do not use them to decide about a person, to score or to track anybody; where the law asks for a ground to process them, find yours first." },
    { name: "alleged", title: "Alleged stays alleged", text: "An accusation is a row with modality \"alleged\", and stays one: no row says that somebody did what he is accused of. A role \"accused\" is not \"convicted\". Whoever repeats it must repeat that it is alleged." },
    { name: "absence", title: "Absence says nothing", text: "That there is no row does not mean that the text does not say it: rules miss what they do not know. How much they find per table, measured on annotated text, is in quality/gold.csv." },
    { name: "precision", title: "Rules err", text: "Each row names the rule that found it. The table rules gives its precision on annotated text with a 95 % interval, and none where fewer than 30 rows were measured; treat those as unmeasured, not as good." },
    { name: "identity", title: "Identity across documents", text: "Only entities with status \"authority\" are the same across documents. A provisional entity belongs to one document, even where two carry one name." },
    { name: "dates", title: "Dates may be inferred", text: "Where documents.published_basis is \"inferred\", the day of publication was worked out from an event whose date is known, and every date counted from it (dates.basis \"published_inferred\") leans on that." },
    { name: "sampling", title: "No sample of anything", text: "The texts were handed over, not drawn at random. Counts tell how often these texts say something, not how often it happens or is reported." },
    { name: "rights", title: "Whose words", text: "The licence covers what the project made: ids, codes, numbers, dates, links and descriptions. Evidence and other words of the sources (rights \"third_party\" in the codebook) are short quotations, in which no rights are granted." }
  ]
}
