import { rmSync, statSync } from "node:fs"
import { entriesOf, type PackReader, packsIn, packWriter, type Place } from "./pack.ts"

/** An entry's key, and where it lies. */
export interface Kept {
  readonly key: string
  readonly place: Place
}

/** What is kept of documents, by document. */
export type Store = ReadonlyMap<string, ReadonlyArray<Kept>>

/** Everything that the packs of a folder hold. `named` tells from an entry's head what it is of, and its key. */
export const storeOf = (folder: string, named: (head: string) => { readonly document: string; readonly key: string }): Store => {
  const store = new Map<string, Array<Kept>>()
  for (const file of packsIn(folder)) {
    for (const { head, place } of entriesOf(file)) {
      const { document, key } = named(head), known = store.get(document)
      if (known === undefined) store.set(document, [{ key, place }])
      else if (!known.some((one) => one.key === key)) known.push({ key, place })
    }
  }
  return store
}

/** Room that old entries may take before packs are written anew, as a share of what is in use. */
const mostWaste = 0.5

/** Removes packs that nothing is used of; writes all anew where much of them is not. A run that is killed meanwhile leaves entries twice, which harms nobody. */
export const tidy = (folder: string, used: ReadonlyArray<Place>, reader: PackReader, name: string): void => {
  const live = new Map<string, number>()
  for (const { body, file, head } of used) live.set(file, (live.get(file) ?? 0) + head + body)
  const dead = packsIn(folder).filter((file) => !live.has(file)), alive = [...live.keys()]
  const wanted = alive.reduce((sum, file) => sum + live.get(file)!, 0), there = alive.reduce((sum, file) => sum + statSync(file).size, 0)
  if (there > wanted * (1 + mostWaste) + (1 << 20)) {
    const pack = packWriter(folder, name)
    for (const place of used) pack.add(reader.head(place), reader.body(place))
    pack.close()
    dead.push(...alive)
  }
  reader.close()
  for (const file of dead) rmSync(file, { force: true })
}
