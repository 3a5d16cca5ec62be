import * as Plot from "@observablehq/plot"
import { geoCentroid, geoDistance } from "d3-geo"
import { feature } from "topojson-client"
import topology from "world-atlas/countries-110m.json"
import type { Chart, Mark } from "./chart.ts"
import { claimsOf, grouped, scaleOf } from "./claims.ts"
import { plotted } from "./plotted.ts"

interface Place extends Mark {
  readonly longitude: number
  readonly latitude: number
  readonly count: number
}

const countries = feature(topology, topology.objects.countries)

/** The part of the world that the places are in: turned to its middle where it is less than a hemisphere. */
const projectionFor = (places: ReadonlyArray<Place>): Plot.ProjectionOptions => {
  const points: GeoJSON.MultiPoint = { type: "MultiPoint", coordinates: places.map(({ latitude, longitude }) => [longitude, latitude]) }
  const [longitude, latitude] = geoCentroid(points), reach = Math.max(...points.coordinates.map((point) => geoDistance(point as [number, number], [longitude, latitude])))
  if (reach > 1.2) return { type: "equal-earth", domain: { type: "Sphere" } }
  const radius = Math.max(reach * 1.25, .12) * 180 / Math.PI
  return { type: "azimuthal-equal-area", rotate: [-longitude, -latitude], domain: circle(longitude, latitude, radius), inset: 8 }
}

/** Points around a middle, at a distance in degrees. */
const circle = (longitude: number, latitude: number, radius: number): GeoJSON.MultiPoint => {
  const turn = Math.PI / 180, middle = latitude * turn, angle = radius * turn
  return { type: "MultiPoint", coordinates: Array.from({ length: 24 }, (_, at) => {
    const bearing = at * 15 * turn, north = Math.asin(Math.sin(middle) * Math.cos(angle) + Math.cos(middle) * Math.sin(angle) * Math.cos(bearing))
    return [longitude + Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(middle), Math.cos(angle) - Math.sin(middle) * Math.sin(north)) / turn, north / turn]
  }) }
}

const draw = (places: ReadonlyArray<Place>, linkTo: (key: string) => string) => (width: number) => {
  const told = ({ count, label }: Place) => `${label}: ${count}`, named = places.slice(0, Math.max(6, Math.round(width / 55)))
  return plotted({
    width, height: Math.round(Math.min(640, Math.max(280, width * .58))), margin: 4, ariaLabel: "Places", projection: projectionFor(places), r: { range: [0, Math.max(14, Math.min(26, width / 30))] },
    marks: [
      Plot.sphere({ fill: "var(--sunken)" }), Plot.geo(countries, { fill: "var(--raised)", stroke: "var(--line)" }),
      Plot.dot(places, { x: "longitude", y: "latitude", r: "count", fill: "var(--t-events)", fillOpacity: .55, stroke: "var(--t-events)", href: (place: Place) => linkTo(place.key), ariaLabel: told, title: told }),
      Plot.text(named, { x: "longitude", y: "latitude", text: ({ count, label }: Place) => `${label} ${count}`, dy: -12, fill: "currentColor", stroke: "var(--raised)", strokeWidth: 3, pointerEvents: "none" })
    ]
  })
}

/** Where: places that are named, with how often. */
export const map: Chart = {
  name: "map", title: "Map", question: "Which places are spoken of, and how often?",
  make: async ({ dataset, nameOf }, options, linkTo) => {
    const claims = await claimsOf(dataset, "mentions", options), entities = await dataset.table("entities"), count = await scaleOf(dataset, options)
    const places = grouped(claims, ({ row }) => row["entity_id"] as string | undefined).flatMap(({ key, plain }): ReadonlyArray<Place> => {
      const index = entities.having("entity_id", key)[0], row = index === undefined ? undefined : entities.row(index)
      return row?.["latitude"] === undefined || row["longitude"] === undefined ? [] : [{ key, label: nameOf(key), rows: plain, longitude: Number(row["longitude"]), latitude: Number(row["latitude"]), count: count(plain.length) }]
    }).slice(0, 200)
    const unplaced = grouped(claims, ({ row }) => row["entity_id"] as string | undefined).filter(({ key }) => entities.columns.get("type")?.at(entities.having("entity_id", key)[0] ?? -1) === "place").length - places.filter(({ key }) => entities.columns.get("type")?.at(entities.having("entity_id", key)[0]!) === "place").length
    return { counts: `Counts mentions of ${places.length} places whose coordinates the authority has, without duplicate documents.${unplaced > 0 ? ` ${unplaced} places without coordinates are not drawn.` : ""}`, marks: places, draw: places.length === 0 ? undefined : draw(places, linkTo) }
  }
}
