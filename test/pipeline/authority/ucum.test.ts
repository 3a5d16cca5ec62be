import { readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { parseCsv } from "../../../pipeline/authority/csv.ts"
import { authority } from "../recognise/figures/world.ts"

/** Atoms of the Unified Code for Units of Measure 2.2 that take the prefixes of the metric system, and those that do not. */
const metric = new Set("m s g rad K C cd sr Hz N Pa J W A V F Ohm S Wb Cel T H lm lx Bq Gy Sv mol ar t L l bar eV u pc By bit B Ci [IU] [iU] cal st".split(" "))
const other = new Set(`% ' '' 10* 10^ a d h min wk mo deg atm har REM AU Ao [Btu] [HP] [acr_us] [bbl_us] [bu_us] [car_m] [cft_i] [cin_i] [crd_us] [cup_us] [cyd_i] [degF] [degR] [foz_us] [ft_i] [fth_i] [fur_us] [g] [gal_br] [gal_us] [gr]
  [hd_i] [in_i] [in_i'Hg] [kn_i] [lb_av] [lbf_av] [lcwt_av] [lton_av] [ly] [mi_i] [nmi_i] [oz_av] [oz_tr] [pH] [ppb] [ppm] [ppth] [pptr] [psi] [pt_us] [qt_us] [sft_i] [sin_i] [smi_us] [ston_av] [stone_av] [syd_i] [tbs_us] [tsp_us] [yd_i] m[Hg]`.split(/\s+/))
const prefixes = ["", "Y", "Z", "E", "P", "T", "G", "M", "k", "h", "da", "d", "c", "m", "u", "n", "p", "f", "a", "z", "y", "Ki", "Mi", "Gi", "Ti"]

const isAtom = (text: string): boolean => other.has(text) || prefixes.some((prefix) => text.startsWith(prefix) && (metric.has(text.slice(prefix.length)) || text.slice(prefix.length) === "m[Hg]"))

/** One factor: a whole number, a remark in braces, or an atom with an exponent. */
const isFactor = (text: string): boolean => /^\d+$/u.test(text) || /^\{[ -z]+\}$/u.test(text) || isAtom(text) || /^10[*^][+-]?\d+$/u.test(text) || isAtom(text.replace(/[+-]?\d+$/u, ""))

/** A term: factors joined by "." and "/", with brackets one deep: "L/(100.km)". */
const isTerm = (text: string): boolean => text.split(/[./]/u).every((part) => isFactor(part.replace(/^\(|\)$/gu, ""))) && (text.match(/\(/gu) ?? []).length === (text.match(/\)/gu) ?? []).length

const { all } = authority().units
const codesOf = (scheme: string): ReadonlyArray<string> => [...new Set(all.filter((unit) => unit.scheme === scheme).map(({ code }) => code))].sort()

/** Codes of ISO 4217, past ones among them, that currencies.csv has no form of. */
const further = new Set("ANG ATS AWG BEF BMD BND BSD BZD CUC CVE CYP DEM DJF EEK ESP FIM FKP FRF GIP GRD GYD HRK IEP ITL KMF KYD LRD LSL LTL LVL MRU MTL NLG PTE SBD SCR SHP SIT SKK SLL SRD STN SVC SZL TOP VUV WST XCG XSU ZWG".split(" "))

describe("codes of units.csv", () => {
  it.each(codesOf("ucum"))("«%s» is written as UCUM asks", (code) => assert.isTrue(isTerm(code)))

  it.each(["kmh", "sqkm", "Kg/x", "degC", "mph", "m//s", "k[ft_i]", "(m"])("would see that «%s» is not", (code) => assert.isFalse(isTerm(code)))

  it("are of ISO 4217 where they say so", () => {
    const { rows: [header = [], ...lines] } = parseCsv(readFileSync(new URL("../../../data/authority/currencies.csv", import.meta.url), "utf8"))
    const listed = new Set(lines.map((cells) => cells[header.indexOf("code")]))
    assert.deepStrictEqual(codesOf("iso4217").filter((code) => !listed.has(code) && !further.has(code)), [])
  })

  it("each are of one kind, but for ages, which are counted in times, and degrees, which are of angles too", () => {
    const kinds = new Map<string, Set<string>>()
    for (const { code, kind, scheme } of all) if (kind !== "age" && code !== "deg") kinds.set(`${scheme} ${code}`, (kinds.get(`${scheme} ${code}`) ?? new Set()).add(kind))
    assert.deepStrictEqual([...kinds].filter(([, found]) => found.size > 1).map(([code, found]) => `${code}: ${[...found].join(", ")}`), [])
  })
})
