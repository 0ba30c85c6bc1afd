import { guessesIn } from '../../../platform/codes/guesses.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { type Page, page } from '../../../platform/web/answer.ts'
import { askingOf, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { peopleAround } from '../fire/reads.ts'
import { renewAtDesk } from './commands/renew-at-desk.ts'
import { renewCard } from './commands/renew-card.ts'
import { cardCodeFor, hashesOf } from './derived.ts'
import { browserOf } from './helped.ts'
import { cardWords } from './locales/index.ts'
import { CardsPage, DeskPage } from './pages/RenewPages.tsx'
import { atDesk } from './policy.ts'
import { cardHolders } from './queries.ts'
import { cardSheet } from './sheet.ts'

/** Cards in a quarter of an hour: enough for who calls and was misheard, too few to go about making cards useless. */
const allowedAtDesk = 10

function showDesk({ locale }: Visit, form: FormState): Page {
  return page({ title: cardWords(locale)('desk.title'), body: DeskPage({ locale, form }) })
}

export const renewRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/dialogues/:id/cards',
    reads: peopleAround,
    policy: keeperOfFire,
    as: 'either',
    kind: 'page',
    thing: 'card',
    async handle(visit) {
      const { db, locale, params } = visit
      const dialogueId = params.id ?? ''
      const holders = await cardHolders(db, dialogueId)
      const { hidden } = freshForm(visit)
      return page({
        title: cardWords(locale)('cards.title'),
        body: CardsPage({ locale, dialogueId, holders, hidden }),
      })
    },
  }),
  route({
    method: 'POST',
    path: '/dialogues/:id/cards/:seat',
    policy: keeperOfFire,
    as: 'either',
    kind: 'form',
    thing: 'card',
    async handle(visit) {
      const { house, params } = visit
      const code = cardCodeFor(visit)
      const [dialogueId, seatId] = [params.id ?? '', params.seat ?? '']
      await renewCard.execute(house, askingOf(visit), {
        ...{ dialogueId, seatId, browserHash: browserOf(visit) },
        ...hashesOf(code),
      })
      return cardSheet(visit, {
        code,
        back: `/dialogues/${dialogueId}/cards`,
        renewed: 'by-keeper',
        owner: { seatId },
      })
    },
  }),
  route({
    method: 'GET',
    path: '/desk/cards',
    policy: atDesk,
    kind: 'page',
    thing: 'card',
    handle: (visit) => showDesk(visit, freshForm(visit)),
  }),
  route({
    method: 'POST',
    path: '/desk/cards',
    policy: atDesk,
    kind: 'form',
    thing: 'card',
    async handle(visit) {
      const { house, actor, posted } = visit
      const who = actor.kind === 'person' ? actor.id : ''
      const guesses = guessesIn(house.database, house.keyFor('guesses'))
      const about = { at: `desk ${who}`, allowed: allowedAtDesk }
      const code = cardCodeFor(visit)
      try {
        await guesses.counting([about], async (counts) => {
          await renewAtDesk.execute(house, askingOf(visit), { ...posted, ...hashesOf(code) })
          counts()
        })
      } catch (error) {
        if (!(error instanceof Invalid)) throw error
        const form: FormState = { ...freshForm(visit, posted), errors: error.fields }
        return { ...showDesk(visit, form), status: 422 }
      }
      const name = fieldOf(posted, 'name').trim()
      return cardSheet(visit, { code, back: '/desk/cards', renewed: 'at-desk', owner: { name } })
    },
  }),
]
