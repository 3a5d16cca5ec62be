import { schemaVersion } from "../../../schemas/version.ts"
import type { EncodedFile } from "../../encode/encode.ts"
import { citedAs } from "../citation.ts"
import { type Edition, textFile } from "../edition.ts"
import { aggregateLicence } from "../licences.ts"
import { removalOf } from "./cautionaryNotes.ts"
import { count, listed, page, plain } from "./markdown.ts"

const asked = (question: string, answer: string): string => `**${question}** ${answer}`

const claimTables = ["figures", "trends", "quotes", "relations", "events"] as const

const composition = ({ exclusions, rows }: Edition): ReadonlyArray<string> => {
  const claims = claimTables.reduce((sum, table) => sum + rows[table].length, 0)
  const people = rows.entities.filter(({ type }) => type === "person").length
  const full = rows.sources.filter(({ publish }) => publish === "full").length
  const duplicates = rows.documents.filter(({ duplicate_of }) => duplicate_of !== undefined).length
  const languages = Array.from(new Set(rows.documents.map(({ language }) => language))).sort()
  return [
    asked("What do the instances represent?", "Statements of texts: names, dates, figures, trends, quotations, relations and events, each with the words it was read from."),
    asked("How many are there?", `${count(rows.documents.length, "document")} of ${count(rows.sources.length, "source")}${duplicates === 0 ? "" : `, ${duplicates} of them with the text of another`}; ${count(claims, "claim")}: `
      + `${listed(claimTables.map((table) => `${rows[table].length} ${table}`))}; ${count(rows.mentions.length, "mention")} of ${count(rows.entities.length, "entity", "entities")}.`),
    asked("Is it a sample?", "The texts were handed over by whoever runs the program; they are no random sample of anything. Of each text everything that the rules find is here."),
    asked("What data does each instance consist of?", "Codes, numbers and dates in closed forms, references to entities, and a short quotation of the text. `CODEBOOK.md` has every column."),
    asked("Is there a label or target?", "None."),
    asked("Is information missing?", "What a text does not say is absent, never guessed. What the rules miss is missing: recall per table is in `quality/gold.csv`."),
    asked("Are relationships between instances explicit?", "Yes: by keys, which `datapackage.json` and `schemas/duckdb.sql` declare."),
    asked("Are there recommended data splits?", "None. Split by document or source, never by row: the rows of one text are not independent."),
    asked("Are there errors, noise or redundancy?", "Errors of rules, measured in `quality/gold.csv`; errors of the texts, which are kept as they are; documents with the same text are marked with `duplicate_of`. `quality/issues.csv` names rows to look at twice."),
    asked("Is it self-contained?", `The rows are. Of the texts themselves, ${full === 0 ? "only sentences that claims rest on are" : `those of ${count(full, "source")} are whole, of the others only sentences that claims rest on are`} published; offsets count in the whole text, whose SHA-256 is in \`documents\`.`),
    asked("Does it contain confidential data?", "It holds what was in the texts handed over. Nobody has asked whether that was meant to be public."),
    asked("Might it offend or alarm?", "News speaks of war, crime and accidents, and quotes what people say of one another."),
    asked("Does it relate to people?", `Yes: ${count(people, "person", "people")} ${people === 1 ? "is" : "are"} named here${people === 0 ? "" : ", with what texts say of them"}.`),
    asked("Does it identify sub-populations?", "Only where a text does. No attribute of a person is inferred; a person has no country code."),
    asked("Can individuals be identified?", "Yes, by name; that is what news does. Who is known to the authority has an id that is the same in all documents."),
    asked("Does it contain sensitive data?", "Where texts do: accusations (modality `alleged`), political office, sometimes health or faith in the words quoted."),
    asked("Languages?", `${listed(languages)}. Only English is processed; of others no claims are made.`),
    ...(exclusions.length === 0 ? [] : [asked("Has anything been withdrawn?", `Yes: ${count(exclusions.length, "thing")}; see \`ids/tombstones.csv\`.`)])
  ]
}

const translated = ({ rows }: Edition): string => {
  const machine = rows.documents.filter(({ text_origin }) => text_origin === "machine_translation").length
  if (machine === 0) return ""
  return machine === rows.documents.length ? " Every text is a machine translation." : ` ${machine} of them ${machine === 1 ? "is a machine translation" : "are machine translations"}.`
}

const sourcesListed = ({ rows }: Edition): string => rows.sources.slice(0, 50).map(({ homepage, license, name, publish, source_id }) =>
  `- ${plain(name ?? source_id)}${homepage === undefined ? "" : ` (${homepage})`}: ${license === undefined ? "no licence is known" : plain(license)}; ${publish === "full" ? "texts are published whole" : "only evidence is published"}`).join("\n")

/** DATASHEET.md, after Gebru et al. (2021), "Datasheets for Datasets": all sections; what can be counted is counted. */
export const datasheet = (edition: Edition): EncodedFile => {
  const { program, release, rows } = edition
  return textFile("DATASHEET.md", page([
    `# Datasheet of ${release.title}`,
    `Version ${release.release.version} of ${release.release.date}, schemas ${schemaVersion}. The questions are those of Gebru et al., "Datasheets for Datasets" (2021); answers with numbers are counted from this version.`,
    "## Motivation",
    asked("For what purpose was it created?", "So that what news and analysis texts say can be counted, compared and checked against the very words, by people who do not want to trust a program: every cell leads to the characters it was read from."),
    asked("Who created it, and who paid?", `${listed(release.authors ?? [release.title])}. No funding is stated.`),
    "## Composition",
    ...composition(edition),
    "## Collection process",
    asked("How was the data acquired?", `As files, by those who run the program.${translated(edition)} Nothing is fetched from the web.`),
    asked("What mechanisms were used?", `The program ${program.name} ${program.version}: rules and a part-of-speech tagger, without chance or learning from the texts; the same texts give the same bytes.`),
    asked("Over what time?", (() => {
      const days = rows.documents.flatMap(({ published_earliest, published_latest }) => [published_earliest, published_latest]).filter((day) => day !== undefined).sort()
      return days.length === 0 ? "No day of publication is known." : `The documents were published between ${days[0]} and ${days[days.length - 1]}, as far as that is known.`
    })()),
    asked("Were people notified, did they consent?", "No. Who is named here was named by the texts."),
    asked("Was there an ethical review?", "None is known of."),
    `**Which sources are there?**`,
    sourcesListed(edition),
    "## Preprocessing, cleaning, labelling",
    asked("What was done?", "Bytes became UTF-8 text in NFC with line feeds; sentences, tokens and phrases were found; then claims. Each change of a text is in the table `notes`, each filled cell's words and rule in `cells`."),
    asked("Was the raw data saved?", "Its SHA-256 is in `documents.raw_sha256`. The bytes stay with whoever has the sources."),
    asked("Who corrected what?", `${count(rows.corrections.length, "cell was", "cells were")} corrected by people; the table \`corrections\` has each with its reason.`),
    asked("Is the software available?", `Yes: ${program.name} ${program.version}, ${program.license}.`),
    "## Uses",
    asked("What could it be used for?", "Who is quoted how often and on what; what is said to rise and fall, where, by whom; which figures rest on one source; how far a claim spreads; teaching and measuring extraction itself."),
    asked("What should it not be used for?", "Deciding about people, tracking or scoring them; as a record of what happened; for quoting people from machine translations; for counting anything but texts. `CAUTIONARY_NOTES.md` says why."),
    asked("Has it been used?", "Not that is known of."),
    "## Distribution",
    asked("How is it distributed?", "As this folder; `SHA256SUMS` and `tools/` let anybody check that it is whole and that the evidence is where it is said to be."),
    asked("Under what terms?", `${release.licence.title} (${release.licence.path}) for ids, codes, numbers, dates, links and descriptions. Evidence and other words of the sources are short quotations, in which no rights are granted. All together: \`${aggregateLicence(release.licence.name, rows.sources)}\`; \`licenses.csv\` has each source's terms.`),
    asked("How to cite it?", `${citedAs(release)} A single value is cited by its row's id.`),
    "## Maintenance",
    asked("Who maintains it?", `${listed(release.authors ?? [release.title])}.`),
    asked("Will it be updated?", "Versions are named after year, month and number; schemas have a version of their own (SemVer). Ids of facts that stay the same stay the same; `ids/redirects.csv` says what became of entities that were merged or split."),
    asked("How are errors mended?", "By corrections with reason, author and date, which retire themselves when what they corrected has changed, and by better rules; `steppeline diff` says what changed between two versions, and why."),
    asked("How to ask for removal?", removalOf(release))
  ]))
}
