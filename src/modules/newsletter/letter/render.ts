import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Movement } from '../../../platform/web/server.ts'
import { coloursFor } from '../../movements/index.ts'
import { type IssueView, titleOf } from '../issue.ts'
import type { ItemView } from '../queries.ts'
import { aboutOf, entriesOf, type PlacedEntry } from '../sources/entries.ts'
import type { SourceHouse } from '../sources/source.ts'
import { topicsOf } from '../topics.ts'
import { blocksOf } from './blocks.ts'
import { htmlLetter } from './Html.tsx'
import { plainText } from './text.ts'

/** A letter with places for the two links that differ from reader to reader. */
export interface Rendered {
  subject: string
  text: string
  html: string
}

/** Stand in for the links until it is known whose letter it is. */
const [ownPlace, stopPlace] = ['https://own.invalid/', 'https://stop.invalid/']

export interface RenderParts {
  house: SourceHouse
  issue: IssueView
  items: readonly ItemView[]
  locale: Locale
  /** What its reader chose; none: everything. */
  topics: readonly string[]
  movement: Pick<Movement, 'name' | 'contactName' | 'contactPhone'>
  origin: string
}

/** The letter for everybody who chose the same, from what everybody may read now. */
export async function renderLetter(db: Db, parts: RenderParts): Promise<Rendered> {
  const { locale, issue, topics, movement, origin } = parts
  const [entries, colours] = await Promise.all([chosenEntries(db, parts), coloursFor(db, issue.movementId)])
  const subject = titleOf(locale, issue)
  const blocks = blocksOf({
    ...{ locale, issue, entries, movement, origin, chosen: topics.length > 0 },
    ...{ own: ownPlace, stop: stopPlace },
  })
  return { subject, text: plainText(blocks), html: htmlLetter({ locale, subject, blocks, colours }) }
}

/** What concerns the whole movement is in every letter. */
async function chosenEntries(db: Db, parts: RenderParts): Promise<PlacedEntry[]> {
  const { house, issue, items, locale, topics } = parts
  const entries = await entriesOf(
    db,
    house,
    { locale, movementId: issue.movementId },
    items.filter(({ leftOut }) => !leftOut),
  )
  if (topics.length === 0 || entries.length === 0) return entries
  const [about, { sectors, regions, themes }] = await Promise.all([
    aboutOf(db, entries),
    topicsOf(db, locale, issue.movementId),
  ])
  const all = [...sectors, ...regions, ...themes].map(({ id }) => id)
  return entries.filter(({ id }) => {
    const of = about.get(id) ?? new Set()
    return topics.some((topic) => of.has(topic)) || !all.some((topic) => of.has(topic))
  })
}

/** The same letter with the links of one reader. */
export function addressed({ subject, text, html }: Rendered, links: { own: string; stop: string }): Rendered {
  const fill = (made: string) => made.replaceAll(ownPlace, links.own).replaceAll(stopPlace, links.stop)
  return { subject, text: fill(text), html: fill(html) }
}
