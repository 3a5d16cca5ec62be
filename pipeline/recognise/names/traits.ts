import { Shape, type Word } from "../../document/token.ts"
import { local, nobiliary, particles, personSuffixes, suffixes } from "./words.ts"

/** What a word's letters tell of the name it stands in, a bit each. */
export const Trait = {
  /** "G7", "Mi24"; "McCain", "O'Neill"; capitals inside, as firms have; one to three capitals; "J.K."; "Davies" is none of the plurals. */
  code: 1, clan: 2, brand: 4, letters: 8, initials: 16, plural: 32,
  /** Attitudes and teachings; words that nobody is named by; what bodies are named after. */
  creed: 64, abstract: 128, matter: 256,
  local: 512, monument: 1024, particle: 2048, nobiliary: 4096, suffix: 8192, personSuffix: 16384, ofLike: 32768, numbered: 65536, internet: 1 << 17, team: 1 << 18, and: 1 << 19, street: 1 << 20
} as const

/** What is named after somebody: "the Chiang Kai Shek Memorial". */
export const monument = /^(?:memorial|monument|mausoleum|statue|shrine)$/u

const creed = /(?:phobia|isms?)$/u
const abstract = /(?:tions?|sions?|ness|ics|wares?|ologies|ology|tures|ments|ents|ities|ility|ices|ances?)$/u
const matter = /(?:^power|^post|^gas|^oil|^water|^steel|^rail|^tea|^sugar|tions?|sions?|ments?|isms?|ics|ies|ports?|ways|lines|ity|logy|ances?|ences?|works|ware)$/u
const families = /^(?:davies|jeffries|menzies|humphries|gillies)$/u
const orders = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|great|grand|new|old|big|greater)$/u

export const traitsOf = ({ form, lower, shape }: Word): number =>
  (/^\p{Lu}{1,4}\d{1,4}$/u.test(form) ? Trait.code : 0) | (/^(?:Mc\p{Lu}|Mac\p{Lu}|O['’]\p{Lu}|D['’]\p{Lu})/u.test(form) ? Trait.clan : 0)
  | (shape === Shape.mixed && !/^(?:Mc|Mac|De|Di|La|Le|O|D|Du|Van|Fitz)/u.test(form) ? Trait.brand : 0) | (/^\p{Lu}{2,3}$/u.test(form) ? Trait.letters : 0)
  | (form.length <= 4 && /^(?:\p{Lu}\.)+$/u.test(form) ? Trait.initials : 0) | (/[^aeiou]ies$/u.test(lower) && !families.test(lower) ? Trait.plural : 0)
  | (creed.test(lower) ? Trait.creed : 0) | (abstract.test(lower) ? Trait.abstract : 0) | (matter.test(lower) ? Trait.matter : 0) | (local.test(lower) ? Trait.local : 0)
  | (monument.test(lower) ? Trait.monument : 0) | (particles.has(lower) && shape === Shape.lower ? Trait.particle : 0) | (nobiliary.has(lower) ? Trait.nobiliary : 0)
  | (suffixes.has(lower) ? Trait.suffix : 0) | (personSuffixes.has(lower) ? Trait.personSuffix : 0) | (/^(?:of|for|on)$/u.test(lower) ? Trait.ofLike : 0) | (orders.test(lower) ? Trait.numbered : 0)
  | (lower === "internet" ? Trait.internet : 0) | (form === "Team" ? Trait.team : 0) | (form === "&" ? Trait.and : 0) | (lower === "street" || lower === "avenue" ? Trait.street : 0)
