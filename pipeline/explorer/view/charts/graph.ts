import * as Plot from "@observablehq/plot"
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force"
import type { Chart, Mark } from "./chart.ts"
import { type Claim, claimsOf, grouped, said } from "./claims.ts"
import { plotted } from "./plotted.ts"

const most = 60

interface Node extends Mark {
  readonly id: string
  readonly type: string
  readonly x: number
  readonly y: number
}

interface Link extends Mark {
  readonly source: Node
  readonly target: Node
  readonly hedged: boolean
}

const objectOf = ({ row }: Claim): string | undefined => (row["object_entity_id"] ?? row["of_entity_id"]) as string | undefined

interface Point {
  readonly id: string
  /** The layout sets these. */
  x: number
  y: number
}

/** Places for the nodes, the same each time: the layout's chance is its own and begins the same. */
const laidOut = (ids: ReadonlyArray<string>, links: ReadonlyArray<readonly [string, string]>): ReadonlyMap<string, Point> => {
  const points = ids.map((id) => ({ id }) as Point)
  forceSimulation(points).force("link", forceLink(links.map(([source, target]) => ({ source, target }))).id(({ id }: Point) => id).distance(90)).force("charge", forceManyBody().strength(-260))
    .force("apart", forceCollide(30)).force("x", forceX().strength(.06)).force("y", forceY().strength(.1)).stop().tick(300)
  return new Map(points.map((point) => [point.id, point]))
}

const colours: Readonly<Record<string, string>> = { person: "var(--t-quotes)", place: "var(--t-events)", organisation: "var(--t-relations)" }

const draw = (nodes: ReadonlyArray<Node>, links: ReadonlyArray<Link>, linkTo: (key: string) => string) => (width: number) => {
  const xs = nodes.map(({ x }) => x), ys = nodes.map(({ y }) => y), told = ({ label }: Mark) => label
  const height = Math.min(900, Math.max(360, (Math.max(...ys) - Math.min(...ys)) / Math.max(1, Math.max(...xs) - Math.min(...xs)) * width, nodes.length * 13))
  return plotted({
    width, height, margin: 40, marginLeft: width < 600 ? 56 : 90, marginRight: width < 600 ? 56 : 90, ariaLabel: "Relations", x: { axis: null }, y: { axis: null },
    marks: [
      ...[false, true].map((hedged) => Plot.arrow(links.filter((link) => link.hedged === hedged), { x1: ({ source }: Link) => source.x, y1: ({ source }: Link) => source.y, x2: ({ target }: Link) => target.x, y2: ({ target }: Link) => target.y,
        stroke: "var(--strong-line)", strokeWidth: 1.6, bend: 14, inset: 8, headLength: 6, ...(hedged && { strokeDasharray: "4 3" }), href: (link: Link) => linkTo(link.key), ariaLabel: told, title: told })),
      Plot.dot(nodes, { x: "x", y: "y", r: 6, fill: (node: Node) => colours[node.type] ?? "var(--t-mentions)", stroke: "var(--raised)", strokeWidth: 1.5, href: (node: Node) => linkTo(node.key), ariaLabel: told, title: told }),
      Plot.text(nodes, { x: "x", y: "y", text: (node: Node) => node.label.length > 26 ? `${node.label.slice(0, 25)}…` : node.label, dy: -13, fill: "currentColor", stroke: "var(--raised)", strokeWidth: 4, paintOrder: "stroke" })
    ]
  })
}

/** Who is related to whom: a small graph of the relations told most often. */
export const graph: Chart = {
  name: "relations", title: "Relations", question: "Who is related to whom, and how?",
  make: async ({ dataset, nameOf }, options, linkTo) => {
    const claims = (await claimsOf(dataset, "relations", options)).filter((claim) => objectOf(claim) !== undefined), entities = await dataset.table("entities")
    const typeOf = (id: string) => String(entities.columns.get("type")?.at(entities.having("entity_id", id)[0] ?? -1) ?? "other")
    const groups = grouped(claims, (claim) => `${claim.row["subject_entity_id"]}|${objectOf(claim)}|${claim.row["property"]}`).slice(0, most)
    const ids = Array.from(new Set(groups.flatMap(({ key }) => key.split("|").slice(0, 2))))
    const points = laidOut(ids, groups.map(({ key }) => key.split("|") as [string, string]))
    const nodes = ids.map((id): Node => ({ id, key: id, label: nameOf(id), type: typeOf(id), rows: claims.filter((claim) => claim.row["subject_entity_id"] === id || objectOf(claim) === id), x: points.get(id)!.x, y: points.get(id)!.y }))
    const nodeOf = (id: string) => nodes.find((node) => node.id === id)!
    const links = groups.map(({ hedged, key, plain }): Link => {
      const [subject = "", object = "", property = ""] = key.split("|"), role = (plain[0] ?? hedged[0])!.row["role"]
      return { key, source: nodeOf(subject), target: nodeOf(object), label: `${nameOf(subject)} ${property.replaceAll("_", " ")}${role === undefined ? "" : ` (${role})`} ${nameOf(object)}`, rows: [...plain, ...hedged], hedged: plain.length === 0 }
    })
    return { counts: `${said(claims, "relations between two that have names")} Colours: people, places, organisations.${groups.length === most ? ` The ${most} told most often are drawn.` : ""}`, marks: [...links, ...nodes], draw: nodes.length === 0 ? undefined : draw(nodes, links, linkTo) }
  }
}
