import type { TokenList } from "./tokenList.ts"

const verbs = /^(?:said|says|asked|asks|wrote|writes|added|told|replied|shouted|wondered|cried|tweeted|quipped|exclaimed|demanded|warned)$/u

/** Whether the words at `token` name who asked: `"Who is he?" Smith asked.` */
export const asks = (text: string, tokens: TokenList, token: number): boolean => {
  for (let index = token; index < tokens.length && index - token <= 3; index++) {
    const word = text.slice(tokens.start[index]!, Math.min(tokens.end[index]!, tokens.start[index]! + 12))
    if (verbs.test(word)) return index > token
    if (!/^[\p{L}.-]+$/u.test(word)) return false
  }
  return false
}
