import type { Rule } from "../../document/rule.ts"

const rule = (rule: string, description: string): Rule => ({ rule, stage: "recognise", table_name: "dates", description })

export const dateMentionRules: ReadonlyArray<Rule> = [
  rule("date-day", "A day of a month by name and number, with or without weekday and year: \"Friday, July 21, 2017\", \"the 9th of August\"."),
  rule("date-numeric", "A date in numbers: \"2024-08-09\", \"8/9/2024\" (the month first unless it cannot be one), \"05-Aug-2016\"."),
  rule("date-holiday", "A day with a name whose place in the year is the same everywhere: \"Christmas\", \"Easter Monday\", \"New Year's Eve 1999\"."),
  rule("date-weekday", "A weekday by itself: \"on Friday\"; not \"Black Friday\"."),
  rule("date-weekday-shifted", "A weekday of a week counted from now: \"last Friday\", \"Monday of next week\"."),
  rule("date-day-shifted", "A day counted from now by its own word: \"yesterday\", \"last night\", \"this morning\"."),
  rule("date-month", "A month with or without its year: \"October 2022\", \"in May\"."),
  rule("date-month-shifted", "A month counted from now: \"last April\"."),
  rule("date-quarter", "A quarter of a year: \"Q1 2020\", \"the third quarter of last year\"."),
  rule("date-half", "Half a year: \"the first half of 2020\", \"H2 2019\"."),
  rule("date-season", "A season: \"summer 2019\", \"in the winter\"."),
  rule("date-season-shifted", "A season counted from now: \"last summer\"."),
  rule("date-week", "A week by number or by a day of it: \"week 31 of 2019\", \"the week of 4 February\"."),
  rule("date-year", "Four digits that are a year: \"in 2022\", \"the 2018 World Cup\"; not \"2000 people\"."),
  rule("date-fiscal-year", "A fiscal year: \"fiscal 2024\", \"FY2023-24\"; it has no days, for states begin it differently."),
  rule("date-decade", "Ten years: \"the 1990s\", \"the '60s\"."),
  rule("date-century", "A century: \"the 19th century\", \"late 19th and early 20th centuries\"."),
  rule("date-part", "The beginning, middle or end of a longer time, without a cut being invented: \"early 2020\", \"the end of March\"."),
  rule("date-edge", "The first or last day of a longer time, where words make it a limit: \"by the end of the year\", \"year-end\"."),
  rule("date-nth", "A day, week, month or weekday by its number in a longer time: \"the 15th day of next month\", \"the last Sunday of May\"."),
  rule("date-shifted", "A unit of the calendar counted from the one that holds the day of publication: \"last week\", \"this year\"."),
  rule("date-shifted-part", "What lies of such a unit before or after the day of publication: \"earlier this month\"."),
  rule("date-shifted-in-text", "A unit of the calendar counted from a date the text has named: \"the following year\", \"that month\"."),
  rule("date-distance", "So much time before or after now or a named day: \"just over two weeks ago\", \"two days after 4 July\"."),
  rule("date-distance-in-text", "So much time before or after a date the text has named: \"three days earlier\"."),
  rule("date-rolling", "A stretch that ends or begins now: \"the past two years\", \"the coming weeks\"."),
  rule("date-interval", "A stretch between two dates: \"from March 2019 to May\", \"2017–2019\", \"between 2010 and 2015\"."),
  rule("date-interval-open", "A stretch with one end: \"since April\", \"until 2030\", \"before 2018\"."),
  rule("date-interval-ending", "A stretch of a given length that ends with a date: \"the six months to June\"."),
  rule("date-unit-on-unit", "A stretch compared with the one before it: \"year on year\", \"month-on-month\"."),
  rule("date-clock", "A time of day: \"3 p.m.\", \"14:30 GMT\", \"noon\"; its day is that of the date beside it, or of the only one in its sentence."),
  rule("date-repeated", "A time that comes again and again: \"every Monday\", \"annually\".")
]
