export type Direction = "increase" | "decrease" | "unchanged"

/** What a word of change tells: which way, and whether what changes is its subject ("rose"), its object ("cut"), or either ("increased"). */
export interface ChangeWord {
  readonly direction: Direction
  readonly mover: "subject" | "object" | "either"
  /** Also an everyday verb: it only tells of change beside a number or a measure. */
  readonly weak?: true
}

const table = (entries: ReadonlyArray<readonly [Direction, ChangeWord["mover"], string, string?]>): ReadonlyMap<string, ChangeWord> => {
  const map = new Map<string, ChangeWord>()
  for (const [direction, mover, words, weak] of entries) for (const word of words.split(" ")) map.set(word, weak === undefined ? { direction, mover } : { direction, mover, weak: true })
  return map
}

/** By lemma. */
export const changeVerbs = table([
  ["increase", "subject", "rise soar surge skyrocket rocket climb rebound recover mushroom snowball spike proliferate balloon burgeon mount boom spiral spirall appreciate"],
  ["increase", "either", "boost increase grow expand double triple treble quadruple multiply improve strengthen deepen widen worsen heighten broaden lengthen quicken swell escalate intensify accelerate"],
  ["increase", "object", "raise hike lift enhance bolster amplify augment exacerbate aggravate inflate beef step ramp up"],
  ["increase", "subject", "jump leap gain advance edge creep inch rally bounce firm spread warm heat", "weak"],
  ["increase", "object", "add push extend", "weak"],
  ["decrease", "subject", "fall plummet plunge slump tumble decline dwindle subside recede wane ebb nosedive crumble fade crash shrivel deteriorate abate dip wither depreciate"],
  ["decrease", "either", "weaken erode diminish decrease drop shrink contract halve lessen narrow slow decelerate ease soften cool moderate shorten taper"],
  ["decrease", "object", "reduce cut slash lower dampen curb curtail trim alleviate mitigate downsize dent deplete devalue"],
  ["decrease", "subject", "slide slip sink lose retreat collapse dive", "weak"],
  ["decrease", "object", "shed lose shave pare", "weak"],
  // "plateaue", "spirall": what the lemmas of "plateaued", "spiralled" come to.
  ["unchanged", "subject", "stagnate plateau plateaue flatline"],
  ["unchanged", "subject", "stall", "weak"],
  ["unchanged", "either", "stabilise stabilize flatten"],
  ["unchanged", "object", "freeze", "weak"],
  ["unchanged", "either", "steady", "weak"]
])

/** By lemma: "a rise in", "the decline of". */
export const changeNouns = table([
  ["increase", "object", "increase rise growth surge jump spike upturn uptick upsurge hike expansion escalation boom boost gain climb soar improvement leap rally upswing pickup pick-up intensification proliferation acceleration doubling tripling rebound appreciation recovery widening deepening strengthening worsening"],
  ["decrease", "object", "decrease fall decline drop depreciation devaluation reduction cut slump plunge dip wane nosedive downturn contraction shrinkage slowdown collapse fall-off cutback deterioration erosion weakening drop-off downswing halving tumble slide shrinking narrowing easing"],
  ["unchanged", "object", "stagnation stability plateau standstill"]
])

/** Participles and adjectives before a noun: "declining influence", "an increasing share", "higher prices". */
export const changeAdjectives = table([
  ["increase", "object", "increasing growing rising mounting soaring surging expanding escalating deepening swelling intensifying widening burgeoning booming accelerating skyrocketing spiralling spiraling ballooning climbing worsening strengthening increased heightened enhanced elevated improved ever-increasing ever-growing ever-rising fast-growing improving lengthening doubling tripling"],
  ["decrease", "object", "decreasing declining falling shrinking dwindling diminishing waning plummeting slumping plunging weakening dropping sinking contracting receding ebbing deteriorating narrowing reduced decreased diminished slowing fading easing cooling softening halving"],
  ["increase", "object", "higher greater larger dearer stronger", "weak"],
  ["decrease", "object", "lower smaller fewer lesser weaker cheaper", "weak"],
  ["unchanged", "object", "stagnant unchanged flat stable steady", "weak"]
])

/** Words after a number or a copula that tell a direction: "up 5%", "5% higher", "was down". */
export const directionWords = new Map<string, "increase" | "decrease">([
  ["up", "increase"], ["higher", "increase"], ["more", "increase"], ["greater", "increase"], ["above", "increase"], ["larger", "increase"], ["bigger", "increase"], ["better", "increase"], ["faster", "increase"], ["longer", "increase"],
  ["older", "increase"], ["stronger", "increase"], ["warmer", "increase"], ["hotter", "increase"], ["taller", "increase"], ["heavier", "increase"],
  ["down", "decrease"], ["lower", "decrease"], ["less", "decrease"], ["fewer", "decrease"], ["below", "decrease"], ["smaller", "decrease"], ["cheaper", "decrease"], ["slower", "decrease"], ["shorter", "decrease"], ["weaker", "decrease"], ["colder", "decrease"], ["cooler", "decrease"], ["lighter", "decrease"], ["worse", "decrease"], ["younger", "decrease"]
])

/** How fast or how far. */
export const intensityWords = new Set(
  ("rapidly sharply steeply slowly slightly dramatically drastically significantly considerably substantially markedly noticeably steadily gradually marginally modestly moderately massively hugely enormously somewhat greatly strongly swiftly quickly "
    + "suddenly abruptly exponentially tremendously notably continuously constantly consistently further fast hard heavily severely visibly appreciably precipitously perceptibly measurably minimally barely only increasingly vastly").split(" ")
)
export const intensityAdjectives = new Set("sharp steep rapid slight dramatic drastic significant considerable substantial marked steady gradual marginal modest moderate massive huge enormous strong swift quick sudden abrupt exponential tremendous notable continuous constant severe precipitous record slow small large big minor major noticeable fast further unprecedented".split(" "))
