import { Tag } from "../document/token.ts"
import type { Example } from "./examples.ts"
import { random } from "./random.ts"

type Rewriting = (example: Example) => Example | undefined

const capitalised = (form: string): string => form.slice(0, 1).toUpperCase() + form.slice(1)

const allCapitals: Rewriting = ({ forms, tags }) => ({ forms: forms.map((form) => form.toUpperCase()), tags })

/** As headlines are written. */
const titled: Rewriting = ({ forms, tags }) => ({ forms: forms.map((form) => form.length > 3 ? capitalised(form) : form), tags })

const withoutStop: Rewriting = ({ forms, tags }) => forms.at(-1) === "." ? { forms: forms.slice(0, -1), tags: tags.slice(0, -1) } : undefined

const mayStandBefore: ReadonlySet<Tag> = new Set([Tag.ADJ, Tag.ADP, Tag.DET, Tag.VERB])

/** From a plural noun on: news often begins with one ("Exports rose"), where treebanks have names and imperatives. */
const fromPlural: Rewriting = ({ forms, tags }) => {
  const start = tags.findIndex((tag, index) => index > 1 && tag === Tag.NOUN && mayStandBefore.has(tags[index - 1]!) && /^\p{Ll}+s$/u.test(forms[index]!))
  return start > 0 && forms.length - start > 3
    ? { forms: forms.slice(start).map((form, index) => index === 0 ? capitalised(form) : form), tags: tags.slice(start) }
    : undefined
}

/** The ways with the shares of sentences they are tried on. */
const ways: ReadonlyArray<readonly [share: number, Rewriting]> = [[0.02, allCapitals], [0.03, titled], [0.05, withoutStop], [0.2, fromPlural]]

/** Some sentences again, as news writes them and the treebank seldom does. */
export const rewritten = (examples: ReadonlyArray<Example>, seed: number): ReadonlyArray<Example> => {
  const next = random(seed)
  return examples.flatMap((example) => {
    let chance = next()
    for (const [share, rewrite] of ways) {
      if (chance < share) return rewrite(example) ?? []
      chance -= share
    }
    return []
  })
}
