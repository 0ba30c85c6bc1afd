import { limits } from '../limits.ts'
import type { Sheet } from '../read/grid.ts'

/** As mail programs write one of several: "Wit, Zoë de" <zoe@…>, Zoë de Wit <zoe@…>, or whatever stands between two signs. */
const entry = /\s*(?:"([^"]*)"|([^<>;,\n]*?))\s*<([^<>\n]*)>|[^;,\n]+/g

/**
 * Names and addresses that somebody pasted, on lines of their own or one after another, as a list with two columns; each has its
 * place in the text for a line. Undefined where nothing stands there, or more than a list may hold.
 */
export function readPasted(text: string): Sheet | undefined {
  const people = [...text.matchAll(entry)].map(personIn).filter(([name, mail]) => name !== '' || mail !== '')
  if (people.length === 0 || people.length > limits.rows) return undefined
  return {
    name: '',
    line: 0,
    heading: ['naam', 'mailadres'],
    rows: people.map((cells, i) => ({ line: i + 1, cells })),
  }
}

function personIn([all, quoted, name, bracketed]: RegExpMatchArray): [name: string, mail: string] {
  if (bracketed !== undefined) return [tidied(quoted ?? name ?? ''), bare(bracketed)]
  const words = all.trim().split(/\s+/)
  const mail = words.findLast((word) => word.includes('@')) ?? ''
  return [tidied(words.filter((word) => word !== mail).join(' ')), bare(mail)]
}

const bare = (mail: string) => mail.trim().replace(/^mailto:/i, '')
const tidied = (name: string) => name.replace(/^[\s"':–-]+|[\s"':–-]+$/g, '')
