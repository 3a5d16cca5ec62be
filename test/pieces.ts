import * as Schema from "effect/Schema"

/** Scraps of news, and of what spoils it: put together at random they make texts that try every stage at once. */
export const newsScraps = [
  " ", " ", " ", " ", " ", "\n", "\n\n", ". ", ", ", "Exports of Chile rose 4.5% in May 2023. ", "the number of job seekers from Peru and Bolivia has fallen by 60% and 40%, respectively",
  "Turkish President Recep Tayyip Erdogan", "Finance Minister Ann Okello", "Dr. J. P. O’Neil", "Angela Merkel", "Merkel", "the Kremlin", "the central bank", "the country", "she", "its", "U.S.", "the U.N.", "Mr. ",
  "Kazakhstan's", "Georgia", "said", " said ", " told reporters that ", "according to ", " added: ", "denied ", "“We want peace,”", "“and so it goes", "”", "“", "\"", "'", "‘no’", "«Да»", "„so“", "''", "``",
  "on Tuesday", "since April", "last year", "in 2019", "1 May", "on 31/12/2020", "in the 1990s", "at 5 p.m.", "from 2010 to 2015", "next week", "between 5 and 7 million people", "more than 1,000 posts", "dozens of", "two thirds",
  "$3bn", "€4.5m", "a 12-year-old", "20°C", "1,6", "٣", "１２", "½", "1e9", "-0", "99999999999999999999999", "0.1", "by half", "from 500 to 300", "a record ", "rose", "fell sharply", " will fall", " may not ", "if ",
  "met", "was elected president of ", "resigned", "attacked", "signed an agreement with ", "World War II", "the summit", "visited ", "son of ", ", the lawyer, ", " of ", " and ", " in ", " to ", " the ", "who ",
  "👩‍🚀", "🇰🇿", "👍🏽", "𝒜", "é", "e\u0301", "שלום", "السلام", "\u200f", "\u200b", "\ufeff", "\u00a0", "中文。", "\ud800", "\udc00", "\0", "\t", "<b>", "&amp;", "=1+1", "http://a.org/x?y=(1).", "@bbc", "#COP29",
  "(", ")", "[", "]", "—", "–", "-", "...", "?!", ";", ":", "%", "$", "/", "1.", "• ", "Image: "
] as const

export const newsText = Schema.Array(Schema.Literals(newsScraps))
