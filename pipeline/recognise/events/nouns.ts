import { type Frame, words } from "./frame.ts"

const pact = { subject: "participant", with: "participant", between: "participant", among: "participant", in: "place" } as const
const talks = { subject: "participant", of: "participant", with: "participant", between: "participant", among: "participant", in: "place", at: "place" } as const
const deed = { subject: "actor", of: "target", on: "target", against: "target", by: "actor", in: "place", at: "place", near: "place" } as const
const travel = { subject: "actor", by: "actor", to: "place", in: "place", of: "actor" } as const
const speaking = { subject: "speaker", by: "speaker", of: "speaker", to: "target", at: "place", in: "place" } as const
const written = { subject: "author", by: "author", in: "publisher", for: "publisher" } as const
const mishap = { in: "place", near: "place", at: "place", of: "place", off: "place", on: "place" } as const
const felony = { subject: "accused", by: "accused", of: "victim", against: "victim", in: "place" } as const
const court = { of: "accused", against: "accused", in: "place", subject: "accused" } as const
const leaving = { subject: "actor", of: "actor", by: "actor" } as const

const meeting: Frame = { type: "meeting", roles: talks }
const attack: Frame = { type: "attack", roles: deed }
const disaster: Frame = { type: "disaster", roles: mishap }
const crime: Frame = { type: "crime", roles: felony, weak: true }

/** Nouns that tell of an event, by lemma. */
const frames: Readonly<Record<string, Frame>> = {
  summit: meeting, meeting: { ...meeting, weak: true }, talk: { ...meeting, weak: true }, conference: { ...meeting, weak: true }, negotiation: { ...meeting, weak: true },
  visit: { type: "visit", roles: travel, weak: true }, trip: { type: "visit", roles: { subject: "actor", by: "actor", to: "place" }, weak: true },
  killing: { type: "attack", roles: { of: "victim", by: "actor", in: "place" }, weak: true, strict: true }, beheading: { type: "attack", roles: { of: "victim", by: "actor", in: "place" } }, march: { type: "protest", roles: { subject: "actor", by: "actor", in: "place", through: "place", against: "topic" }, weak: true, strict: true },
  sermon: { type: "speech", roles: speaking, weak: true }, eulogy: { type: "speech", roles: speaking },
  nomination: { type: "appointment", roles: { of: "target", by: "actor", subject: "target" }, weak: true, strict: true }, overthrow: { type: "resignation", roles: { of: "target", by: "actor" } }, removal: { type: "resignation", roles: { of: "target", by: "actor" }, weak: true, strict: true },
  speech: { type: "speech", roles: speaking }, address: { type: "speech", roles: speaking, weak: true }, keynote: { type: "speech", roles: speaking }, lecture: { type: "speech", roles: speaking, weak: true },
  "op-ed": { type: "publication", roles: written }, article: { type: "publication", roles: written, weak: true }, editorial: { type: "publication", roles: written, weak: true }, essay: { type: "publication", roles: written, weak: true },
  report: { type: "publication", roles: { by: "author", from: "author", subject: "publisher" }, weak: true }, study: { type: "publication", roles: { by: "author" }, weak: true },
  publication: { type: "publication", roles: { of: "topic", by: "publisher", subject: "publisher" }, weak: true },
  election: { type: "election", roles: { in: "place", subject: "place" } }, referendum: { type: "election", roles: { in: "place", subject: "place", on: "topic" } }, "by-election": { type: "election", roles: { in: "place" } },
  runoff: { type: "election", roles: { in: "place" } }, reelection: { type: "election", roles: { subject: "target", of: "target" } }, "re-election": { type: "election", roles: { subject: "target", of: "target" } },
  appointment: { type: "appointment", roles: { subject: "target", of: "target", by: "actor" }, weak: true }, coronation: { type: "appointment", roles: { subject: "target", of: "target", at: "place" } }, inauguration: { type: "appointment", roles: { subject: "target", of: "target" }, weak: true },
  vote: { type: "election", roles: { in: "place", on: "topic", subject: "place" }, weak: true }, ballot: { type: "election", roles: { in: "place" }, weak: true },
  gathering: { type: "meeting", roles: talks, weak: true },
  dismissal: { type: "resignation", roles: { subject: "target", of: "target", by: "actor" }, weak: true }, sacking: { type: "resignation", roles: { subject: "target", of: "target", by: "actor" } },
  suspension: { type: "sanction", roles: { subject: "target", of: "target", by: "actor" }, weak: true }, expulsion: { type: "sanction", roles: { of: "target", by: "actor" } },
  takeover: { type: "trade", roles: { subject: "actor", of: "target", by: "actor" }, weak: true }, acquisition: { type: "trade", roles: { subject: "actor", of: "target", by: "actor" }, weak: true }, merger: { type: "agreement", roles: pact, weak: true },
  boycott: { type: "protest", roles: { subject: "actor", of: "target", by: "actor" }, weak: true }, revolt: { type: "protest", roles: { in: "place", by: "actor", against: "target" } }, "swearing-in": { type: "appointment", roles: { of: "target" } }, "sit-in": { type: "protest", roles: { at: "place", in: "place", by: "actor" } },
  coup: { type: "attack", roles: { in: "place", against: "target", by: "actor" } }, siege: { type: "attack", roles: { of: "target", by: "actor" } }, clash: { type: "attack", roles: { between: "participant", with: "participant", in: "place" }, weak: true },
  fighting: { type: "war", roles: { in: "place", between: "participant" }, weak: true }, conflict: { type: "war", roles: { in: "place", between: "participant", with: "participant" }, weak: true }, battle: { type: "war", roles: { in: "place", of: "place", between: "participant", with: "participant" }, weak: true },
  blast: { ...disaster, weak: true }, fire: { ...disaster, weak: true }, accident: { ...disaster, weak: true }, collision: disaster, outbreak: { type: "disaster", roles: { in: "place" }, weak: true }, epidemic: { type: "disaster", roles: { in: "place" } }, pandemic: { type: "disaster", roles: {} },
  session: { ...meeting, weak: true, strict: true }, stampede: disaster, heatwave: disaster, blizzard: disaster,
  hearing: { type: "trial", roles: court, weak: true }, verdict: { type: "trial", roles: court, weak: true }, ruling: { type: "trial", roles: { subject: "actor", by: "actor", against: "accused" }, weak: true },
  resignation: { type: "resignation", roles: leaving }, ouster: { type: "resignation", roles: { subject: "target", of: "target", by: "actor" } }, impeachment: { type: "trial", roles: court },
  agreement: { type: "agreement", roles: pact, weak: true }, deal: { type: "agreement", roles: pact, weak: true }, treaty: { type: "agreement", roles: pact, weak: true }, accord: { type: "agreement", roles: pact, weak: true },
  pact: { type: "agreement", roles: pact, weak: true }, ceasefire: { type: "agreement", roles: pact }, truce: { type: "agreement", roles: pact }, armistice: { type: "agreement", roles: pact }, memorandum: { type: "agreement", roles: pact, weak: true },
  sanction: { type: "sanction", roles: { subject: "actor", by: "actor", on: "target", against: "target", of: "actor" } }, embargo: { type: "sanction", roles: { subject: "actor", by: "actor", on: "target", against: "target" } },
  strike: { type: "protest", roles: { subject: "actor", by: "actor", of: "actor", in: "place", at: "place", over: "topic", against: "topic" } }, walkout: { type: "protest", roles: { subject: "actor", by: "actor", in: "place", over: "topic" } },
  protest: { type: "protest", roles: { subject: "actor", by: "actor", of: "actor", in: "place", at: "place", outside: "place", against: "topic", over: "topic" } },
  demonstration: { type: "protest", roles: { subject: "actor", by: "actor", in: "place", against: "topic" }, weak: true }, riot: { type: "protest", roles: { in: "place", by: "actor" } }, uprising: { type: "protest", roles: { in: "place", by: "actor", against: "target" } },
  rally: { type: "protest", roles: { in: "place", against: "topic", by: "actor" }, weak: true }, unrest: { type: "protest", roles: { in: "place" } },
  attack, airstrike: attack, bombing: attack, shelling: attack, shooting: attack, assassination: attack, ambush: attack, massacre: attack, stabbing: attack, raid: { ...attack, weak: true }, assault: { ...attack, weak: true },
  bombardment: attack, offensive: { ...attack, weak: true },
  invasion: { type: "invasion", roles: deed }, annexation: { type: "invasion", roles: deed }, incursion: { type: "invasion", roles: { ...deed, into: "target" } }, occupation: { type: "invasion", roles: deed, weak: true },
  war: { type: "war", roles: { subject: "actor", against: "target", on: "target", with: "participant", between: "participant", in: "place" } },
  earthquake: disaster, quake: disaster, aftershock: disaster, tsunami: disaster, hurricane: disaster, typhoon: disaster, cyclone: disaster, tornado: disaster, wildfire: disaster, landslide: disaster, mudslide: disaster, avalanche: disaster,
  storm: { ...disaster, weak: true }, drought: disaster, famine: disaster, flooding: disaster, flood: { ...disaster, weak: true }, eruption: { ...disaster, weak: true }, explosion: { ...disaster, weak: true }, crash: { ...disaster, weak: true }, derailment: disaster, blaze: { ...disaster, weak: true }, shipwreck: disaster,
  murder: crime, rape: crime, robbery: crime, kidnapping: crime, abduction: crime, embezzlement: crime, fraud: crime, bribery: crime, burglary: crime, theft: crime, smuggling: crime, arson: crime, manslaughter: crime, extortion: crime,
  trial: { type: "trial", roles: court, weak: true, strict: true }, conviction: { type: "trial", roles: { of: "convicted", subject: "convicted" }, weak: true }, lawsuit: { type: "trial", roles: { against: "target", by: "actor", subject: "actor" } },
  sentencing: { type: "trial", roles: { of: "convicted", subject: "convicted" } }, indictment: { type: "trial", roles: court }, extradition: { type: "trial", roles: { of: "accused", subject: "accused", to: "place" } }
}

export const nounFrames: ReadonlyMap<string, Frame> = new Map(Object.entries(frames))

/** What before a noun makes it no event of that kind: "heart attack", "price war", "clinical trial". */
const before: Readonly<Record<string, ReadonlySet<string>>> = {
  attack: words("heart panic asthma anxiety personal verbal scathing blistering fierce denial service ddos cyber hacking hacker phishing malware ransomware withering stinging veiled thinly political rhetorical acid"), war: words("price trade culture bidding propaganda tug-of- tariff turf currency words star cold class phoney"),
  trial: words("clinical drug vaccine free medical time field human"), rally: words("campaign election political victory market stock price bond dollar share relief oil"), crash: words("market stock price financial course"),
  deal: words("great good big raw fair new- package"), talk: words("small pillow ted tough"), address: words("email e-mail ip web home postal mailing street"), summit: words("mountain"), strike: words("lightning"),
  vote: words("popular protest swing"), fire: words("opened opens opening open cease gun friendly under covering"), ban: words("lifetime"), conflict: words("armed- personality inner role interest"), clash: words("personality culture"), blast: words("full"), call: words("wake-up close roll"),
  murder: words("attempted"), battle: words("legal court uphill custody losing pitched title relegation"), session: words("training trading recording practice jam therapy photo"), raid: words("air- corporate"), offensive: words("charm"), conference: words("western eastern southeastern athletic"), lecture: words(""), trip: words("road ego"), drought: words("goal trophy title"), flood: words("")
}

/** What after it does: "war on waste", "attack on the record". */
const after: Readonly<Record<string, ReadonlySet<string>>> = {
  landslide: words("victory win majority election defeat loss"),
  war: words("waste drug drugs poverty terror terrorism crime corruption cancer words obesity christmas fat inflation plastic woke science"),
  flood: words("complaint call tear email message refugee migrant criticism"), battle: words("cancer addiction inflation illness disease title survival mind"), avalanche: words("criticism complaint"), tsunami: words("criticism"), crash: words("course"), attack: words("website server network site system computer software argument theory claim idea budget rating ad value values character credibility reputation freedom democracy record integrity policy judiciary press rights")
}

/** Verbs whose object or subject a noun is when the event itself is meant to happen, with what their other side is to it. */
const light: Readonly<Record<string, { readonly subject?: "actor" | "host" | "participant" }>> = {
  hold: { subject: "participant" }, host: { subject: "host" }, sign: { subject: "participant" }, reach: { subject: "participant" }, conclude: { subject: "participant" }, negotiate: { subject: "participant" }, ratify: { subject: "participant" },
  launch: { subject: "actor" }, carry: { subject: "actor" }, conduct: { subject: "actor" }, begin: {}, start: {}, wage: { subject: "actor" }, impose: { subject: "actor" }, slap: { subject: "actor" }, levy: { subject: "actor" }, reimpose: { subject: "actor" }, introduce: { subject: "actor" }, drop: { subject: "actor" }, extend: { subject: "actor" }, strike: { subject: "participant" }, convene: { subject: "host" }, tender: { subject: "actor" }, submit: { subject: "actor" }, boycott: {}, complete: { subject: "actor" }, lift: { subject: "actor" }, ease: { subject: "actor" }, tighten: { subject: "actor" },
  deliver: { subject: "actor" }, give: { subject: "actor" }, make: { subject: "actor" }, pay: { subject: "actor" }, stage: { subject: "actor" }, organise: { subject: "actor" }, organize: { subject: "actor" }, commit: { subject: "actor" }, attend: { subject: "participant" },
  join: { subject: "participant" }, stand: {}, face: {}, publish: { subject: "actor" }, write: { subject: "actor" }, take: {}, happen: {}, occur: {}, hit: {}, kill: {}, end: { subject: "participant" }, cancel: {}, postpone: {}, schedule: {}, announce: {}, broker: {}, seal: { subject: "participant" }, win: {}, violate: {}, break: {},
  destroy: {}, injure: {}, damage: {}, wound: {}, displace: {}, disrupt: {}, claim: {}, spread: {}, rage: {}, sweep: {}, erupt: {}, devastate: {}, resume: { subject: "participant" }, restart: {}, open: {}, collapse: {}, stall: {}, fail: {}, file: { subject: "actor" }, lead: { subject: "actor" }, orchestrate: { subject: "actor" }, mount: { subject: "actor" }, call: { subject: "actor" }
}

export const refusedBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(before))
export const refusedAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(after))
export const lightVerbs: ReadonlyMap<string, { readonly subject?: "actor" | "host" | "participant" }> = new Map(Object.entries(light))

/** A strike of workers or one of missiles: words nearby that tell. */
export const strikeWords = {
  protest: words("worker workers union unions nurse nurses teacher teachers doctor doctors pay wage wages staff driver drivers pilot pilots employee employees labour labor walkout walked hunger general rail picket allowances miner miners industrial conductors factory"),
  attack: words("air missile missiles drone drones rocket rockets airstrike military bomb bombs killed retaliatory army artillery militants warplanes targets israeli russian bombed forces precision")
}

/** Names of storms begin so: "Typhoon Gaemi". */
export const stormWords = words("hurricane typhoon cyclone storm")
