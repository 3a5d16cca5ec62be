/** FNV-1a over UTF-16 units, its high bits mixed into the low: for the index and tables in memory, never for ids. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ hash >>> 15
}
