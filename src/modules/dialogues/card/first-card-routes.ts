import { Absent } from '../../../platform/errors/errors.ts'
import { type Page, page } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { canSpeakForThemselves } from '../../contributions/index.ts'
import { chooseFirstWord } from './commands/choose-first-word.ts'
import { helpedHere, madeByAnother } from './helped.ts'
import { cardWords } from './locales/index.ts'
import { WordChosenPage } from './pages/HelpedPages.tsx'
import { MakeCardPage } from './pages/MakeCardPage.tsx'
import { atOwnSeat } from './policy.ts'
import { wordIn } from './posted.ts'
import { helpsWithCard } from './queries.ts'

async function nameOf({ db, params }: Visit): Promise<string> {
  const seat = await db
    .selectFrom('circles.seat')
    .select('name')
    .where('id', '=', params.seat ?? '')
    .executeTakeFirst()
  return seat?.name ?? ''
}

async function show(visit: Visit, form: FormState): Promise<Page> {
  const { db, params, locale } = visit
  const w = cardWords(locale)
  const seatId = params.seat ?? ''
  const [may, helped, speaks, name] = await Promise.all([
    helpsWithCard(db, seatId),
    helpedHere(visit, seatId),
    canSpeakForThemselves(db, seatId),
    nameOf(visit),
  ])
  if (helped && name && !speaks) return madeByAnother(visit, name)
  if (!may) throw new Absent()
  return page({
    title: w('first-card.title', { name }),
    body: MakeCardPage({
      ...{ locale, form },
      action: `/room/card-for/${seatId}`,
      back: '/room',
      title: w('first-card.title', { name }),
      lead: w('first-card.lead', { name }),
      submit: w('first-card.do'),
      no: w('first-card.no'),
    }),
  })
}

const [shown, sent] = formRoutes({
  path: '/room/card-for/:seat',
  policy: atOwnSeat,
  as: 'seat',
  thing: 'card',
  command: chooseFirstWord,
  input: (visit) => ({ word: wordIn(visit), seatId: visit.params.seat }),
  show,
  async done(_, visit) {
    const { locale } = visit
    const name = await visit.reading(nameOf)
    return page({
      title: cardWords(locale)('first-card.chosen'),
      body: WordChosenPage({ locale, name }),
    })
  },
}) as [Route, Route]

/** A first card for who has no device: its word is chosen on the device of somebody who does not help them. */
export const firstCardRoutes: readonly Route[] = [
  shown,
  {
    ...sent,
    async handle(visit) {
      // Also for the browser that helped and now sits in another seat, which the database cannot see.
      const refused = await visit.reading(async (fresh) => {
        const helped = await helpedHere(fresh, visit.params.seat ?? '')
        return helped ? madeByAnother(fresh, await nameOf(fresh)) : undefined
      })
      return refused ? { ...refused, status: 403 } : sent.handle(visit)
    },
  },
]
