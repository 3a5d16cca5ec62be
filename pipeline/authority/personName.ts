import type { Entity } from "./rows/entity.ts"

/** A person's name in its parts. */
export interface PersonName {
  readonly given: ReadonlyArray<string>
  readonly family: string
  readonly suffix?: string
}

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/iu
const particle = /^(?:van|der|den|von|de|la|del|della|di|da|dos|du|le|al|el|bin|ibn|ben|ter|ten|af|av|st\.?)$/iu

/** Particles that nobody is called by: "Bin Salman" and "Le Pen" are family names, "Al Gore" is not. */
const opening = /^(?:bin|ibn|van|von|de|le|la|di|da|du|dos|der)$/iu

/** Parts of a name as written: the family name is the last word with its particles. */
export const personName = (name: string): PersonName => {
  const words = name.split(/[\s,]+/u).filter((word) => word !== "")
  const suffix = words.length > 1 && suffixes.test(words.at(-1)!) ? words.pop()! : undefined
  let at = words.length - 1
  while (at > 1 && particle.test(words[at - 1]!) || at === 1 && opening.test(words[0]!)) at--
  const family = words.slice(Math.max(at, 0)).join(" ")
  return { given: words.slice(0, Math.max(at, 0)), family, ...(suffix === undefined ? {} : { suffix }) }
}

/** The family name, or the last word of the name where the authority gives none. */
export const familyOf = ({ family_name, name }: Entity): string => family_name ?? personName(name).family
