import * as Schema from "effect/Schema"

/** Scraps that trip tokenisers: put together at random they make hostile texts. */
const scraps = [
  " ", " ", " ", "\n", "\n\n", "\t", "\u00a0", "\u2009", "\u200b", "\u00ad", "\ufeff", "\u2028", "\r", "The", "he", "I", "a", "U.S.", "Mr.", "J.", "p.m.", "No.", "e.g.", "St.", "don't", "it’s", "Kazakhstan's",
  "companies'", "cannot", "co-founder", "pro-Russian", "39-year-old", "2.7bn", "€4.5m", "US$5", "1,200.5", "60%", "6th", "1990s", "'90s", "10:30", "9/11", "½", "１２", "٣", "20°C", "5G", ".5", ".", "..", "...", ". . .",
  "…", "!", "?!", ",", ";", ":", "—", "--", "-", "(", ")", "[1]", "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "「", "」", "``", "''", "http://a.org/x?y=(1).", "www.b.com,", "jane.doe@x.org", "@", "@bbc", "#COP29", "#",
  "://", "www.", "👩‍🚀", "🇰🇿", "👍🏽", "\ud800", "\udc00", "é", "e\u0301", "\u0301", "السلام", "שלום", "\u200f", "中文。", "ω", "𝒜", "AT&T", "RFE/RL", "a/b", "_x_", "•", "1.", "b)", "said", "Image:", "\0", "\u0007", "x"
] as const

export const hostileText = Schema.Array(Schema.Literals(scraps))

/** Each piece many times over, and in turns with another: what a rule that looks ahead too far would be slow on. */
export const monotonous: ReadonlyArray<string> = [
  ...scraps, "a@", "a.", "a.b.", "1,1", "1,", "!)", "\")", ". ", " . ", "www.a", "a://", "'s", "''", "(a)", "1. ", "Mr. ", "I. ", "ab.cd", "-a", "a-", "&A", "A/", "A/B", "x’", "US$", "\u200ba", "[1]", ".1 ", "said. \""
]
