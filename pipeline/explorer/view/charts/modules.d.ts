declare module "topojson-client" {
  export const feature: (topology: unknown, object: unknown) => GeoJSON.FeatureCollection
}
declare module "world-atlas/countries-110m.json" {
  const topology: { readonly objects: { readonly countries: unknown; readonly land: unknown } }
  export default topology
}
declare module "d3-force" {
  interface Simulation { force: (name: string, force: unknown) => Simulation; stop: () => Simulation; tick: (times: number) => Simulation }
  export const forceSimulation: (nodes: ReadonlyArray<object>) => Simulation
  export const forceLink: (links: ReadonlyArray<object>) => { id: (of: (node: never) => string) => { distance: (distance: number) => unknown } }
  export const forceManyBody: () => { strength: (strength: number) => unknown }
  export const forceCollide: (radius: number) => unknown
  export const forceX: () => { strength: (strength: number) => unknown }
  export const forceY: () => { strength: (strength: number) => unknown }
}
