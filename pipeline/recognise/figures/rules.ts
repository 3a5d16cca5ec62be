import type { Rule } from "../../document/rule.ts"

const rule = (id: string, description: string, table_name: Rule["table_name"] = "figures"): Rule => ({ rule: id, stage: "recognise", table_name, description })

const kinds: ReadonlyArray<readonly [string, string]> = [
  ["count", "A number of something whose noun units.csv lists: \"31 people\"."], ["percent", "A number with a sign or word for percent: \"60%\", \"four per cent\"."],
  ["percentage-points", "A number of percentage or basis points: \"up 2 percentage points\"."], ["money", "A number with a currency's sign, code or name: \"$5m\", \"1 200 000 tenge\"."],
  ["age", "A number of years with \"old\" or \"of age\", or behind \"aged\": \"39-year-old\", \"aged 37\"."], ["duration", "A length of time: \"three hours\", \"a five-year plan\"."],
  ["length", "A length, height or distance: \"3-inch\", \"2,000 km\"."], ["area", "An area: \"45 acres\", \"12 sq. km\"."], ["volume", "A volume: \"500,000 barrels\"."], ["mass", "A mass: \"84,300 tonnes\"."],
  ["temperature", "A temperature: \"-5°C\", \"98.6 degrees Fahrenheit\"."], ["energy", "An energy: \"3 TWh\"."], ["power", "A power: \"120 megawatts\"."], ["speed", "A speed or flow: \"60 mph\"."],
  ["data-size", "An amount of data: \"5 gigabytes\"."], ["index-points", "Points of an index, beside words for a market: \"the Dow fell 120 points\"."], ["other", "A number with any other unit of units.csv: \"7 volts\"."]
]

/** The rules by which figures are found and their slots filled. */
export const figureMentionRules: ReadonlyArray<Rule> = [
  ...kinds.map(([kind, description]) => rule(`figure-${kind}`, description)),
  rule("figure-digits", "A number in digits with a noun behind it, or none: \"4,200 posts\"."),
  rule("figure-words", "A number in words: \"thirty-one thousand four hundred and six\", \"five Central Asian republics\"."),
  rule("figure-fraction", "A fraction: \"two-thirds of voters\", \"one in five\", \"half the\"."),
  rule("figure-ratio", "One number to another: \"three to one\"."),
  rule("figure-multiple", "How many times: \"twice\", \"fivefold\", \"three times as many\"."),
  rule("figure-ordinal", "A place in an order outside names and dates: \"the first time\"."),
  rule("figure-vague", "A magnitude without a number: \"dozens\", \"tens of thousands\"."),
  rule("figure-range", "Two numbers as the ends of a range, sharing scale and unit: \"€4 to €6 billion\", \"between 5 and 7 percent\"."),
  rule("figure-age-apposition", "A number between commas or in brackets behind a person: \"the driver, 37, was\"."),
  rule("figure-elided-unit", "A number whose unit is said with its neighbour: \"imports grew 7 percent and exports 4\"."),
  rule("figure-exchange", "A bare number for which one money is had, as so much of the other: \"the rupee closed at 83.20 to the dollar\"."),
  rule("unit-table", "A unit whose form is listed in data/authority/units.csv: \"km\", \"roubles\"."),
  rule("unit-country", "Of moneys that share a name or sign, the one of the country that the document names most, or that it names in full elsewhere: \"500 rupees\" in a text on Nepal."),
  rule("unit-noun", "The noun that a number counts, in the singular: \"4,200 posts\" gives \"post\"."),
  rule("unit-measure", "The unit of a bare number is what its measure counts: \"the number of refugees has reached 970,000\" gives \"refugee\", \"the FTSE 100 closed at 7,400\" points."),
  rule("unit-people", "Who is harmed, hired or gathered without a noun are people: \"killing four\", \"employs 500\"."),
  rule("measure-changed", "What a verb, noun or word of change is said of: \"the number of job seekers has fallen by 60%\"."),
  rule("measure-counted", "The noun phrase that a number counts: \"five Central Asian republics\"."),
  rule("measure-share", "The whole that a share is of, or what makes up a share: \"60% of voters\"."),
  rule("measure-of", "What a sum or measure is of: \"$5 billion in loans\", \"a litre of milk\"."),
  rule("measure-noun-before", "The noun before \"of\" or \"at\" and a number: \"a population of 20 million\"."),
  rule("measure-subject", "The subject of a verb that states a figure: \"unemployment stood at 5%\"."),
  rule("measure-harmed", "A word for people harmed that the number counts: \"30 injured\"."),
  rule("measure-list", "What a list of names with their figures is of, said before it: \"percent of vote - Weah 61.5%, Boakai 38.5%\"."),
  rule("measure-described", "The phrase before a comma or bracket that a figure describes: \"the fund, worth $1.4 trillion,\"."),
  rule("measure-purpose", "What money is spent on or given for: \"will spend $15 million on new homes\"."),
  rule("measure-clause", "What the figure's clause is about, where no word beside the figure says more: its object (\"bought the firm for $3m\"), or its subject (\"the painting sold for $3m\")."),
  rule("measure-carried", "What the figure before measures, where this one points back to it or leaves it out: \"39 percent of these\", \"It was 5% in May\"."),
  rule("measure-gap", "The noun before a figure whose verb is left out: \"Men earned $52,000 and women $43,000\"."),
  rule("measure-beside", "The phrase right before a figure where there is no verb: \"Inflation: 5%\"."),
  rule("subject-list", "The name right before its figure in a list of such: \"FI 4.9%, PD 18.8%, Lega 8.1%\"."),
  rule("measure-object", "The object of a verb that puts it at a figure: \"put the damage at $3 million\"."),
  rule("subject-phrase", "A name within the measure's phrase, or the one who acts: \"Uzbekistan's exports\", \"job seekers from Tajikistan\"."),
  rule("place-phrase", "A name behind \"in\" or the like within the measure's phrase: \"visitors in Lyon\"."),
  rule("place-clause", "A place name behind \"in\" or the like elsewhere in the figure's clause: \"In Moscow, prices rose 5%\"."),
  rule("from-phrase", "A name behind \"from\" within the measure's phrase: \"migration from Central Asia\"."),
  rule("to-phrase", "A name behind \"to\" within the measure's phrase: \"exports to China\"."),
  rule("respectively", "The name that stands at the same place in its list as the figure in its own: \"from Tajikistan and Uzbekistan by 60% and 40%, respectively\"."),
  rule("period-behind", "A date right behind the figure: \"12% in 2021\"."),
  rule("period-clause", "A date in the figure's clause: \"In 2021 exports rose 12%\"."),
  rule("period-opening", "A date that opens the sentence: \"Since April, …\".")
]
