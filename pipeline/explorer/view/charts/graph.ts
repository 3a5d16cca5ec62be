import * as Plot from "@observablehq/plot"
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force"
import type { Chart, Mark } from "./chart.ts"
import { type Claim, claimsOf, grouped, said } from "./claims.ts"
import { plotted, withRoom } from "./plotted.ts"

const most = 60

interface Node extends Mark {
  readonly id: string
  readonly type: string
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

/** Places for the nodes, the same each time: the layout's chance is its own and begins the same. A narrow page gets a tall drawing. */
const laidOut = (nodes: ReadonlyArray<Node>, links: ReadonlyArray<Link>, narrow: boolean): ReadonlyMap<string, Point> => {
  const points = nodes.map(({ id }) => ({ id }) as Point)
  forceSimulation(points).force("link", forceLink(links.map(({ source, target }) => ({ source: source.id, target: target.id }))).id(({ id }: Point) => id).distance(90)).force("charge", forceManyBody().strength(-260))
    .force("apart", forceCollide(30)).force("x", forceX().strength(narrow ? .35 : .06)).force("y", forceY().strength(narrow ? .04 : .1)).stop().tick(300)
  return new Map(points.map((point) => [point.id, point]))
}

const colours: Readonly<Record<string, string>> = { person: "var(--t-quotes)", place: "var(--t-events)", organisation: "var(--t-relations)" }

const draw = (nodes: ReadonlyArray<Node>, links: ReadonlyArray<Link>, linkTo: (key: string) => string) => (width: number) => {
  const narrow = width < 620, points = laidOut(nodes, links, narrow), x = ({ id }: Node) => points.get(id)!.x, y = ({ id }: Node) => points.get(id)!.y, told = ({ label }: Mark) => label
  const xs = nodes.map(x), ys = nodes.map(y), ratio = (Math.max(...ys) - Math.min(...ys)) / Math.max(1, Math.max(...xs) - Math.min(...xs))
  const height = Math.round(Math.min(narrow ? 1_400 : 900, Math.max(360, ratio * width, nodes.length * (narrow ? 38 : 13)))), margin = narrow ? 64 : 90
  return plotted({
    width, height, margin: 40, marginLeft: margin, marginRight: margin, ariaLabel: "Relations", x: { axis: null }, y: { axis: null },
    marks: [
      ...[false, true].map((hedged) => Plot.arrow(links.filter((link) => link.hedged === hedged), { x1: ({ source }: Link) => x(source), y1: ({ source }: Link) => y(source), x2: ({ target }: Link) => x(target), y2: ({ target }: Link) => y(target),
        stroke: "var(--strong-line)", strokeWidth: 1.6, bend: 14, inset: 8, headLength: 6, ...(hedged && { strokeDasharray: "4 3" }), href: (link: Link) => linkTo(link.key), ariaLabel: told, title: told })),
      Plot.dot(nodes, { x, y, r: 6, fill: (node: Node) => colours[node.type] ?? "var(--t-mentions)", stroke: "var(--raised)", strokeWidth: 1.5, href: (node: Node) => linkTo(node.key), ariaLabel: told, title: told }),
      Plot.text(nodes, { x, y, text: (node: Node) => node.label.length > 26 ? `${node.label.slice(0, 25)}…` : node.label, dy: -13, fill: "currentColor", stroke: "var(--raised)", strokeWidth: 4, paintOrder: "stroke", render: withRoom })
    ]
  })
}

/** Who is related to whom: a small graph of the relations told most often. */
export const graph: Chart = {
  name: "relations", title: "Relations", question: "Who is related to whom, and how?",
  make: async ({ dataset, nameOf }, options, linkTo) => {
    const claims = (await claimsOf(dataset, "relations", options, ["subject_entity_id", "object_entity_id", "of_entity_id", "property", "role"])).filter((claim) => objectOf(claim) !== undefined), entities = await dataset.table("entities")
    const typeOf = (id: string) => String(entities.columns.get("type")?.at(entities.having("entity_id", id)[0] ?? -1) ?? "other")
    const groups = grouped(claims, (claim) => `${claim.row["subject_entity_id"]}|${objectOf(claim)}|${claim.row["property"]}`).slice(0, most)
    const ids = Array.from(new Set(groups.flatMap(({ key }) => key.split("|").slice(0, 2))))
    const subjects = Map.groupBy(claims, ({ row }) => String(row["subject_entity_id"])), objects = Map.groupBy(claims, objectOf)
    const nodes = ids.map((id): Node => ({ id, key: id, label: nameOf(id), type: typeOf(id), rows: [...subjects.get(id) ?? [], ...objects.get(id) ?? []] }))
      .sort((a, b) => b.rows.length - a.rows.length)
    const nodeOf = (id: string) => nodes.find((node) => node.id === id)!
    const links = groups.map(({ hedged, key, plain }): Link => {
      const [subject = "", object = "", property = ""] = key.split("|"), role = (plain[0] ?? hedged[0])!.row["role"]
      return { key, source: nodeOf(subject), target: nodeOf(object), label: `${nameOf(subject)} ${property.replaceAll("_", " ")}${role === undefined ? "" : ` (${role})`} ${nameOf(object)}`, rows: [...plain, ...hedged], hedged: plain.length === 0 }
    })
    return { counts: `${said(claims, "relations between two that have names")}${groups.length === most ? ` The ${most} told most often are drawn.` : ""}`, legend: Object.entries(colours).map(([label, colour]) => ({ label, colour })), marks: [...links, ...nodes], draw: nodes.length === 0 ? undefined : draw(nodes, links, linkTo) }
  }
}
