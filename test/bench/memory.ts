import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { grammar } from "../../pipeline/grammar/grammar.ts"
import { parse } from "../../pipeline/parse/parse.ts"
import { articleOf, model } from "../parsed.ts"

/** Peak memory and user time of parse and grammar over 10 MB on one line, a process for each kind of text. `node test/bench/memory.ts [KIND]` */
const size = 10_000_000
const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length))

const kinds: Readonly<Record<string, () => string>> = {
  sentences: () => filled("The minister said on Monday that prices had risen by 4% in May, and that the bank, which sets rates, would act. "),
  words: () => Array.from({ length: size / 7 }, (_, index) => `w${index.toString(36)}`).join(" "),
  digits: () => filled("1234567890"), quotes: () => filled("\""), brackets: () => filled("(["), capitals: () => filled("ABCDEFGHIJ"), commas: () => filled(", ")
}

const kind = process.argv[2]
if (kind === undefined) for (const each of Object.keys(kinds)) spawnSync(process.execPath, [fileURLToPath(import.meta.url), each], { stdio: "inherit" })
else {
  const text = kinds[kind]!()
  const began = process.cpuUsage()
  const { clauses, nounPhrases, tokens } = grammar(parse(articleOf(text), model()))
  const { user } = process.cpuUsage(began)
  console.log(`${kind.padEnd(10)} peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(5)} MB   ${(user / 1000).toFixed(0).padStart(5)} ms   ${tokens.length} tokens, ${nounPhrases.length} noun phrases, ${clauses.length} clauses`)
}
