import { irregularDutch } from './irregular.ts'
import { type About, bends, isVerb, isWord } from './kinds.ts'
import { closed, single } from './lengths.ts'

/** What may stand apart from its verb. */
export const standsApart = (word: string): boolean => apart.has(word)

/** What is done, of a form that stands apart from what belongs before it: of `op` and `belde` `opbellen`. */
export function verbOf(first: string, form: string, about: About): string | undefined {
  const word = first + form
  const verb = isDone(word, about)
    ? word
    : (strong(word, about) ?? bent(word, about) ?? infinitivesOf(word).find((one) => isDone(one, about)))
  // What follows is done by itself as well: `op` and `een` are not `openen`.
  return verb && isVerb(about(verb.slice(first.length))) && isDone(verb, about) ? verb : undefined
}

/** What is done, of a form that says by whom, when, or that it was done: `gevoeld` is of `voelen`, and of `gevoelen`. */
export function whatIsDone(word: string, about: About): string[] {
  const found = [bent(word, about), done(word, about)].filter((verb) => verb !== undefined)
  return found.length > 0 ? found : [doing(word, about)].filter((verb) => verb !== undefined)
}

/** What may stand before a verb, and apart from it. */
const apart: ReadonlySet<string> = new Set(
  `aan achter af bij binnen bloot deel dicht dood door droog groot heen in kennis klaar kwijt leeg los mee mis na
  neer om onder op open over plaats recht rond samen schoon schuil stil stop tegen terecht terug thuis toe uit vast vol voor voort
  vrij weer weg`.split(/\s+/),
)
/** What never leaves it: then nothing says `ge`. */
const fixed = [
  'be',
  'her',
  'ont',
  'ver',
  'om',
  'onder',
  'over',
  'door',
  'voor',
  'achter',
  'vol',
  'weer',
  'mis',
]

const takesGe = new RegExp(`^(${[...apart].join('|')})?ge(.{2,}(?:d|t|en))$`)

/** `beschreef`, `besproken`, `deelgenomen`, `aankwam`: a strong verb behind something else. */
export function strong(word: string, about: About): string | undefined {
  for (let at = 2; at <= word.length - 3; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)]
    const loose = apart.has(first)
    if (!loose && !fixed.includes(first)) continue
    const verbs =
      irregularDutch.get(rest) ?? (fixed.includes(first) ? irregularDutch.get(`ge${rest}`) : undefined)
    const verb = verbs?.map((one) => first + one).find((one) => isDone(one, about))
    if (verb) return verb
    if (loose && verbs?.[0] && rest.startsWith('ge')) return first + verbs[0]
  }
  return undefined
}

/** A verb; what one does with something before it stands on the list without its kind. */
function isDone(verb: string, about: About): boolean {
  const bits = about(verb)
  return (
    isVerb(bits) ||
    (isWord(bits) &&
      !bends(bits) &&
      [...apart].some((first) => verb.startsWith(first) && isVerb(about(verb.slice(first.length)))))
  )
}

/** `aangesloten`, `ingevallen`: it was done, whatever else a list says of it. */
export const wasDone = (word: string): boolean => takesGe.exec(word)?.[1] !== undefined

/** `geluisterd`, `opgehaald`, `geplant`: it was done. A t stays where the verb has one. */
function done(word: string, about: About): string | undefined {
  const [, first = '', rest] = word.match(takesGe) ?? []
  if (!rest) return undefined
  const verb = [...infinitivesOf(rest), ...infinitivesOf(without(rest))].find((one) => isDone(one, about))
  return verb && first + verb
}

/** `luisterend`, `werkenden`: who is doing it. */
function doing(word: string, about: About): string | undefined {
  const verb = word.match(/^(.{3,}en)d(?:e|en)?$/)?.[1]
  return verb && isVerb(about(verb)) ? verb : undefined
}

/** `luisterde`, `praatten`, `helpt`, `veranderd`: who does it, and when. */
function bent(word: string, about: About): string | undefined {
  const past = word.match(/^(.{3,})[dt]en?$/)?.[1]
  const now = word.match(/^.{3,}[dt]$/) ? [...infinitivesOf(word), ...infinitivesOf(without(word))] : []
  return [...(past ? infinitivesOf(past) : []), ...now].find((verb) => isDone(verb, about))
}

const without = (form: string) => form.replace(/[dt]$/, '')

/** How the verb of a stem may be written: `luister`, `maak` and `pas` are `luisteren`, `maken` and `passen`. */
export function infinitivesOf(stem: string): string[] {
  const voiced = stem.replace(/s$/, 'z').replace(/f$/, 'v')
  return [...new Set([stem, voiced])].flatMap((one) => {
    const twice = `${one}${one.at(-1)}en`
    // After one short vowel the letter is written twice: `stop` is no `stopen`.
    return closed.test(one) ? [twice] : [`${single(one)}en`, `${one}en`, twice]
  })
}
