import type { Document } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { isAmount } from "./measurable.ts"

/** Nouns that are easily taken for verbs. */
export const nominal = /^(?:spending|lending|borrowing|hiring|mining|housing|building|farming|fishing|smoking|drinking|trading|shipping|manufacturing|funding|financing|training|testing|learning|flooding|offending|bullying|trafficking|smuggling|advertising|marketing|shopping|gambling|savings?|earnings|holdings|forecasts?|targets?|estimates?|limits?|costs?|exports?|imports?|increases?|cuts?|aid|support|access|demand|losses|deaths|sales|rates|prices|supply|supplies|use|output|claims?|demands?|reserves?|yields?|returns?|orders?|permits?|starts|profits?|trade|traffic|transfers?|stocks?|shares?|pay|tests?|visits?|arrests?|attacks?|strikes?|fires?|thefts?|needs|requests?|views?|votes?|clicks|hires|rents?|fares?|taxes|fees?|charges?|stakes?|ratings?)$/u

/** Whether a word may be a noun for what changes, whatever it was taken for. */
export const isNominal = ({ tokens: { word } }: Document, token: number): boolean => nominal.test(word[token]!.lower) || isAmount(word[token]!.lemmas[Tag.NOUN]!)

/** Words in "-ing" that describe the noun behind them: "living standards". */
export const describing = /^(?:living|working|operating|borrowing|lending|housing|banking|mining|shipping|manufacturing|trading|drinking|fishing|farming|building|purchasing|spending|waiting|running|funding|financing|heating|cooking|parking|training|teaching|learning|testing|voting|gambling|marketing|advertising|bargaining|negotiating|earning|buying|refining|nursing|policing|youth|carrying|starting|selling|asking|closing|opening|hiring)$/u
