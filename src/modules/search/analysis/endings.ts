import { fold } from './fold.ts'

/** How a word of a Hunspell list gets another form. */
export interface Ending {
  /** The form, where the word is of that kind. */
  on(word: string): string | undefined
  /** A compound may begin with the form. */
  begins: boolean
}

/** The endings of an affix file, by their two-letter flag: plurals, small ones, forms of verbs and what bends an adjective. */
export function endingsIn(aff: string): Map<string, Ending[]> {
  const found = new Map<string, Ending[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip, add, when] = line.split(/\s+/)
    if (
      kind !== 'SFX' ||
      !/^[YZVA]/.test(flag) ||
      strip === undefined ||
      add === undefined ||
      when === undefined
    )
      continue
    const [letters = '', more = ''] = add.split('/')
    if (!/^\p{L}+$/u.test(letters)) continue
    const list = found.get(flag) ?? []
    list.push(ending(strip === '0' ? '' : fold(strip), fold(letters), when, /C[ab]/.test(more)))
    found.set(flag, list)
  }
  return found
}

/** What a verb may begin with, by its flag: `leggen` is also `uitleggen`. */
export function particlesIn(aff: string): Map<string, string> {
  const found = aff.matchAll(/^PFX (P[a-t]) 0 (\p{L}+) \.$/gmu)
  return new Map([...found].map(([, flag = '', particle = '']) => [flag, fold(particle)]))
}

function ending(strip: string, add: string, when: string, begins: boolean): Ending {
  const fits = when === '.' ? undefined : new RegExp(`${fold(when)}$`)
  return {
    begins,
    on: (word) =>
      word.endsWith(strip) && (fits?.test(word) ?? true)
        ? word.slice(0, word.length - strip.length) + add
        : undefined,
  }
}
