import { hashOf, normaliseCode } from '../../../platform/codes/codes.ts'
import { type Page, page } from '../../../platform/web/answer.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementContact } from '../../circles/index.ts'
import { cardWords } from './locales/index.ts'
import { HelpedCardPage, OtherDevicePage } from './pages/HelpedPages.tsx'

export const browserOf = ({ browser }: Pick<Visit, 'browser'>) =>
  browser === undefined ? null : hashOf(browser)

/** Whether this device, or who acts on it, helped whoever sits in this seat within a day. */
export async function helpedHere(visit: Pick<Visit, 'db' | 'browser'>, seatId: string): Promise<boolean> {
  const { yes } = await visit.db
    .selectNoFrom((eb) =>
      eb.fn<boolean>('contributions.helped_here', [eb.val(seatId), eb.val(browserOf(visit))]).as('yes'),
    )
    .executeTakeFirstOrThrow()
  return yes
}

/** Whether this is the card of somebody who was helped on this device within a day: then it does not open here. */
export async function helpedBehind(visit: Visit): Promise<boolean> {
  const hash = hashOf(normaliseCode(visit.params.code ?? ''))
  const { yes } = await visit.db
    .selectNoFrom((eb) => [
      eb
        .fn<boolean>('contributions.helped_here', [
          eb.fn('circles.seat_behind_code', [eb.val(hash), eb.val('card')]),
          eb.val(browserOf(visit)),
        ])
        .as('yes'),
    ])
    .executeTakeFirstOrThrow()
  return yes
}

/** Instead of asking for the word: where this card can be opened. */
export async function openElsewhere({ db, locale, site }: Visit): Promise<Page> {
  return page({
    title: cardWords(locale)('elsewhere.title'),
    body: OtherDevicePage({ locale, movement: await movementContact(db, site.movement) }),
    status: 403,
  })
}

/** Instead of a first card on the device of who helps: who can make it. */
export async function madeByAnother({ db, locale, site }: Visit, name: string): Promise<Page> {
  return page({
    title: cardWords(locale)('first-card.title', { name }),
    body: HelpedCardPage({ locale, name, movement: await movementContact(db, site.movement) }),
  })
}
