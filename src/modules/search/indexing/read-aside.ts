import { Piscina } from 'piscina'
import { type Analysed, analyse, type Text } from '../analysis/document.ts'
import { openReader } from '../analysis/reader.ts'

/** A few texts are read sooner than a thread begins. */
const few = 4

/** How much later than visitors it is served by the system, as `nice` says it. */
const niceness = 10

let pool: Piscina<readonly Text[], Analysed[]> | undefined

/**
 * Reads texts, in their order. Each takes some milliseconds: many are read in a thread beside the one that answers visitors, which
 * begins with the first of them and ends when there was nothing to read for a while.
 */
export async function analyseAll(texts: readonly Text[]): Promise<Analysed[]> {
  if (texts.length > few) return threads().run(texts)
  const reader = await openReader()
  return texts.map((text) => analyse(reader, text))
}

function threads() {
  pool ??= new Piscina({
    filename: new URL('./read-texts.ts', import.meta.url).href,
    // What reads texts is plain TypeScript, which Node reads by itself.
    execArgv: [],
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
    niceIncrement: niceness,
  })
  return pool
}
