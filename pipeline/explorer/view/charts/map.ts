import * as Plot from "@observablehq/plot"
import { geoArea, geoCentroid, geoDistance } from "d3-geo"
import { feature } from "topojson-client"
import { all as codes } from "iso-3166-1"
import topology from "world-atlas/countries-110m.json"
import type { Row } from "../../data/table.ts"
import type { Chart, Mark } from "./chart.ts"
import { claimsOf, grouped, scaleOf } from "./claims.ts"
import { plotted, withRoom } from "./plotted.ts"

interface Place extends Mark {
  readonly longitude: number
  readonly latitude: number
  readonly count: number
}

const countries = feature(topology, topology.objects.countries)

/** The shape of a country by its alpha-3 code: the atlas knows the numbers of ISO 3166-1. */
const shapes = new Map(codes().map(({ alpha3, numeric }) => [alpha3, countries.features.find(({ id }) => id === numeric)]))

/** Where the authority says it is or, of a country, the middle of its largest part. */
const placeOf = (row: Row | undefined): readonly [number, number] | undefined => {
  if (row === undefined) return undefined
  if (row["latitude"] !== undefined && row["longitude"] !== undefined) return [Number(row["longitude"]), Number(row["latitude"])]
  const shape = shapes.get(String(row["iso_code"]))?.geometry
  if (shape === undefined) return undefined
  if (shape.type !== "MultiPolygon") return geoCentroid(shape)
  const parts = shape.coordinates.map((coordinates): GeoJSON.Polygon => ({ type: "Polygon", coordinates }))
  return geoCentroid(parts.sort((a, b) => geoArea(b) - geoArea(a))[0]!)
}

const extents = ["where most are", "the whole world"] as const

/** The places that are spoken of most, until nineteen in twenty mentions are among them: one far away should not shrink all others. */
const mainPlaces = (places: ReadonlyArray<Place>): ReadonlyArray<Place> => {
  const total = places.reduce((sum, { count }) => sum + count, 0)
  let sum = 0
  return places.filter(({ count }) => (sum += count) - count < total * .95)
}

/** The part of the world that the places are in, turned to its middle, where it is less than half of it. */
const projectionFor = (places: ReadonlyArray<Place>): Plot.ProjectionOptions => {
  const points = places.map(({ latitude, longitude }): [number, number] => [longitude, latitude]), [longitude, latitude] = geoCentroid({ type: "MultiPoint", coordinates: points })
  const reach = Math.max(...points.map((point) => geoDistance(point, [longitude, latitude])))
  return reach > 1.2 ? { type: "equal-earth", domain: { type: "Sphere" } }
    : { type: "azimuthal-equal-area", rotate: [-longitude, -latitude], domain: circle(longitude, latitude, Math.max(reach * 1.2, .12) * 180 / Math.PI), inset: 8 }
}

/** Points around a middle, at a distance in degrees. */
const circle = (longitude: number, latitude: number, radius: number): GeoJSON.MultiPoint => {
  const turn = Math.PI / 180, middle = latitude * turn, angle = radius * turn
  return { type: "MultiPoint", coordinates: Array.from({ length: 24 }, (_, at) => {
    const bearing = at * 15 * turn, north = Math.asin(Math.sin(middle) * Math.cos(angle) + Math.cos(middle) * Math.sin(angle) * Math.cos(bearing))
    return [longitude + Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(middle), Math.cos(angle) - Math.sin(middle) * Math.sin(north)) / turn, north / turn]
  }) }
}

const draw = (places: ReadonlyArray<Place>, world: boolean, linkTo: (key: string) => string) => (width: number) => {
  const told = ({ count, label }: Place) => `${label}: ${count}`, height = Math.round(Math.min(640, Math.max(280, width * .58)))
  return plotted({
    width, height, margin: 1, ariaLabel: "Places", projection: world ? { type: "equal-earth", domain: { type: "Sphere" } } : projectionFor(mainPlaces(places)), r: { range: [0, Math.max(14, Math.min(26, width / 30))] },
    marks: [
      Plot.sphere({ fill: "var(--sunken)", clip: "frame" }), Plot.geo(countries, { fill: "var(--raised)", stroke: "var(--strong-line)", strokeOpacity: .5, clip: "frame" }),
      Plot.dot(places, { x: "longitude", y: "latitude", r: "count", fill: "var(--t-events)", fillOpacity: .55, stroke: "var(--t-events)", href: (place: Place) => linkTo(place.key), ariaLabel: told, title: told, clip: "frame" }),
      Plot.text(places, { x: "longitude", y: "latitude", text: ({ count, label }: Place) => `${label} ${count}`, dy: -14, fill: "currentColor", stroke: "var(--raised)", strokeWidth: 3, pointerEvents: "none", clip: "frame", render: withRoom })
    ]
  })
}

/** Where: places that are named, with how often. */
export const map: Chart = {
  name: "map", title: "Map", question: "Which places are spoken of, and how often?",
  make: async ({ dataset, nameOf }, options, linkTo) => {
    const claims = await claimsOf(dataset, "mentions", options, ["entity_id"]), entities = await dataset.table("entities"), count = await scaleOf(dataset, options)
    const rowOf = (id: string) => entities.having("entity_id", id).map(entities.row)[0], groups = grouped(claims, ({ row }) => row["entity_id"] as string | undefined)
    const placed = groups.map(({ key, plain }) => ({ key, plain, row: rowOf(key), at: placeOf(rowOf(key)) })), unplaced = placed.filter(({ at, row }) => at === undefined && row?.["type"] === "place").length
    const places = placed.flatMap(({ at, key, plain }): ReadonlyArray<Place> => at === undefined ? [] : [{ key, label: nameOf(key), rows: plain, longitude: at[0], latitude: at[1], count: count(plain.length) }]).slice(0, 200)
    const counts = `Counts mentions of ${places.length} places, where the authority says they are; a country at the middle of its largest part; without duplicate documents.`
    const missing = unplaced > 0 ? ` ${unplaced} places without coordinates, regions among them, are not drawn.` : ""
    return {
      counts: counts + missing, marks: places, draw: places.length === 0 ? undefined : draw(places, options.chosen["extent"] === extents[1], linkTo), choices: [{ name: "extent", label: "Show", values: extents }]
    }
  }
}
