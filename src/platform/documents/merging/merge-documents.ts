import { diff3MergeRegions } from 'node-diff3'
import type { Block, Document } from '../document.ts'

export interface Merged {
  document: Document
  /** In how many places both changed the same, each in a way of their own: there the text holds both, theirs first. */
  clashes: number
}

/**
 * One text out of two that came from the same, block by block: what one of them changed is changed, and what both put in at one place
 * stands there twice, theirs first.
 * @param began what both had before them.
 */
export function mergeDocuments(began: Document, theirs: Document, mine: Document): Merged {
  const laid: string[] = []
  let clashes = 0
  for (const region of diff3MergeRegions(marked(theirs), marked(began), marked(mine))) {
    if (region.stable) {
      laid.push(...region.bufferContent)
      continue
    }
    const { aContent, bContent, oContent } = region
    const settled = settle(aContent, bContent, oContent)
    if (!settled) clashes += 1
    laid.push(...(settled ?? [...aContent, ...bContent]))
  }
  return { document: { type: 'doc', content: laid.map(blockOf) }, clashes }
}

/** Each block as a line of its own, also the second of two that are the same: looking for what is alike takes long where much is. */
function marked({ content }: Document): string[] {
  const met = new Map<string, number>()
  return content.map((block) => {
    const text = JSON.stringify(block)
    const times = (met.get(text) ?? 0) + 1
    met.set(text, times)
    return `${text}\n${times}`
  })
}

const blockOf = (mark: string): Block => JSON.parse(mark.slice(0, mark.lastIndexOf('\n')))

type Blocks = readonly string[]

/** What two made of the same blocks, where they did not touch. Undefined where they did. */
function settle(theirs: Blocks, mine: Blocks, began: Blocks): Blocks | undefined {
  if (sameIn(theirs, mine)) return theirs
  if (began.length === 0) return [...theirs, ...mine]
  if (theirs.length === began.length && mine.length === began.length) return each(theirs, mine, began)
  return around(theirs, mine, began) ?? around(mine, theirs, began)
}

/** Neighbours, of which each changed another. */
function each(theirs: Blocks, mine: Blocks, began: Blocks): Blocks | undefined {
  const all = began.map((was, at) =>
    theirs[at] === was ? mine[at] : mine[at] === was ? theirs[at] : undefined,
  )
  return all.every((one) => one !== undefined) ? (all as Blocks) : undefined
}

/** One put something before or behind, and left the blocks themselves as they were. */
function around(put: Blocks, changed: Blocks, began: Blocks): Blocks | undefined {
  const more = put.length - began.length
  if (more > 0 && sameIn(put.slice(more), began)) return [...put.slice(0, more), ...changed]
  if (more > 0 && sameIn(put.slice(0, began.length), began)) return [...changed, ...put.slice(began.length)]
  return undefined
}

const sameIn = (some: Blocks, others: Blocks): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at])
