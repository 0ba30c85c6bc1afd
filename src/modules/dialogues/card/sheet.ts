import type { PaperCode } from '../../../platform/codes/codes.ts'
import { type Page, page } from '../../../platform/web/answer.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementContact } from '../../circles/index.ts'
import { cardWords } from './locales/index.ts'
import { CardSheet, type CardSheetProps } from './pages/CardSheet.tsx'

interface Sheet {
  code: PaperCode
  back: string
  /** By whom, where an earlier card ends with this one. */
  renewed?: CardSheetProps['renewed']
  /** Whose card it is; looked up where only the seat is known. */
  owner: { seatId: string } | { name: string }
}

/** The card to print, answered to the form that made it and shown once. */
export async function cardSheet(visit: Visit, { code, back, renewed, owner }: Sheet): Promise<Page> {
  const { locale, site } = visit
  const [movement, name] = await visit.reading(({ db }) =>
    Promise.all([
      movementContact(db, site.movement),
      'name' in owner ? owner.name : nameOf(db, owner.seatId),
    ]),
  )
  return page({
    title: cardWords(locale)('sheet.ready'),
    layout: 'sheet',
    islands: ['print-button'],
    body: CardSheet({ locale, name, code, origin: site.origin, movement, back, ...(renewed && { renewed }) }),
  })
}

async function nameOf(db: Visit['db'], seatId: string): Promise<string> {
  const row = await db.selectFrom('circles.seat').select('name').where('id', '=', seatId).executeTakeFirst()
  return row?.name ?? ''
}
