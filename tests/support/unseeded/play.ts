import { readQr } from './qr.ts'
import type { Visitor } from './visitor.ts'
import type { World } from './world.ts'

/** What one holds in the hand: the square that is scanned and the code that is typed. */
export interface Printed {
  /** The address in the square. */
  scan: string
  /** As printed: in groups of five. */
  typed: string
}

/** What the acts of the journey hand to one another. */
export interface Play {
  world: World
  /** `/dialogues/…` */
  fire: string
  /** Devices, by whose they are. */
  device: Record<string, Visitor>
  /** Invitations on paper. */
  invitation: Record<string, Printed>
  /** Cards on paper. */
  card: Record<string, Printed>
  /** Ids of sentences, by the keys of `said`. */
  words: Record<string, string>
  /** The second server, on the same database. */
  second: Promise<void>
  /** What opens something and was printed: it must stand nowhere. */
  printed: Set<string>
  /** What opens something and went out in a letter: it must stand nowhere else. */
  mailed: Set<string>
}

/** Takes the next letter to this address, and notes what its link opens. */
export async function letterTo(
  { world, mailed }: Play,
  email: string,
): Promise<{ text: string; link: string }> {
  const { text } = await world.mails.next(email)
  const link = linkIn(text)
  const code = link.split('/').at(-1) ?? ''
  if (code.length > 20) mailed.add(code)
  return { text, link }
}

/** The one link of our own in a letter that is not the front page. */
export function linkIn(text: string): string {
  const [link] = /https:\/\/vuur\.example\/\S+/.exec(text) ?? []
  if (!link) throw new Error(`No link in:\n${text}`)
  return link
}

/** The device of somebody who came in before. */
export function deviceOf({ device }: Play, who: string): Visitor {
  const found = device[who]
  if (!found) throw new Error(`${who} has no device yet`)
  return found
}

/** Everything on a printed page that opens something: each square with the code next to it. */
export function printedOn({ printed }: Play, page: Visitor): Printed[] {
  const squares = page.html.match(/<svg[^>]*class="kv-qr"[\s\S]*?<\/svg>/g) ?? []
  const codes = page.text().match(/\b[0-9A-HJKMNP-TV-Z]{5}[- ][0-9A-HJKMNP-TV-Z]{5}\b/g) ?? []
  return squares.map((square, i) => {
    const scan = readQr(square)
    const typed = (codes[i] ?? '').replace(' ', '-')
    for (const code of [scan.split('/').at(-1) ?? '', typed, typed.replace('-', '')]) printed.add(code)
    return { scan, typed }
  })
}
