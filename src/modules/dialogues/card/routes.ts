import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import {
  allAskedOfMe,
  helpGivenToMe,
  myWords,
  objectionsIKeep,
  objectionsToMine,
} from '../../contributions/index.ts'
import { allConsentsRoutes } from '../consent/all-routes.ts'
import { consentRoutes } from '../consent/routes.ts'
import { decidingRoutes } from '../deciding/routes.ts'
import { eraseAllRoutes } from '../erase-all/routes.ts'
import { helpedRoutes } from '../help/routes.ts'
import { keepWords } from '../kept-words/keep-words.ts'
import { lookedRoutes } from '../looked/routes.ts'
import { ownObjectionRoutes } from '../objections/routes.ts'
import { takeAlongRoutes, takenAlongSchemaRoute } from '../take-along/routes.ts'
import { writeOutRoutes } from '../write-out/routes.ts'
import { anewRoutes } from './anew-routes.ts'
import { hasWord } from './commands/give-card.ts'
import { makeOwnCard } from './commands/make-own-card.ts'
import { cardCodeFor, hashesOf } from './derived.ts'
import { firstCardRoutes } from './first-card-routes.ts'
import { cardWords } from './locales/index.ts'
import { openRoutes } from './open-routes.ts'
import type { Place } from './own-words/place.ts'
import { ownWordsRoutes } from './own-words/routes.ts'
import { ownWordsSections } from './own-words/sections.ts'
import { MakeCardPage } from './pages/MakeCardPage.tsx'
import { OwnWordsPage } from './pages/OwnWordsPage.tsx'
import { atOwnSeat } from './policy.ts'
import { wordIn } from './posted.ts'
import { myCard, mySeatsAtFires, whatBecameOfMine, whoChoosesAnew } from './queries.ts'
import { renewRoutes } from './renew-routes.ts'
import { cardSheet } from './sheet.ts'

/** With a card, on a device that somebody else may use next. */
const onCard: Place = { base: '/card', home: '/card', as: 'seat', policy: atOwnSeat, atLeisure: true }
/** With an account. */
const withAccount: Place = {
  ...{ base: '/mine', home: '/mine/words', as: 'person', policy: signedIn },
  atLeisure: true,
}

const ownWordsPage = (place: Place, shared: boolean) => async (visit: Visit) => {
  const { db, house, actor, locale } = visit
  const [fires, words, became, given, objections, asked, card, kept, ...elsewhere] = await Promise.all([
    mySeatsAtFires(db, actor),
    myWords(db, house.sealing, actor),
    whatBecameOfMine(db, actor),
    helpGivenToMe(db, actor, house.clock.now()),
    objectionsToMine(db, house.sealing),
    allAskedOfMe(db),
    shared ? myCard(db) : undefined,
    // With an account it stands at what waits.
    shared ? objectionsIKeep(db, house.sealing) : [],
    ...ownWordsSections().map((section) => section.render(visit)),
  ])
  const w = cardWords(locale)
  const name = fires[0]?.name ?? ''
  const title = shared ? (name ? w('card.title.named', { name }) : w('card.title')) : w('mine.title')
  const { hidden } = freshForm(visit)
  const own = page({
    title,
    ...(shared ? {} : { door: 'mine' as const }),
    body: OwnWordsPage({
      ...{ locale, place, title, fires, words, became, given, objections, kept, asked, hidden, shared, card },
      elsewhere,
      lead: w(
        became.went.some(({ owed }) => owed?.answeredAt)
          ? 'card.lead.answered'
          : shared
            ? 'card.lead'
            : 'mine.lead',
      ),
      now: house.clock.now(),
    }),
  })
  return keepWords(visit, place.home, own)
}

const made = (visit: Visit) => ({ word: wordIn(visit), ...hashesOf(cardCodeFor(visit)) })

export const cardRoutes: readonly Route[] = [
  ...openRoutes,
  ...renewRoutes,
  route({
    method: 'GET',
    path: '/card',
    policy: atOwnSeat,
    as: 'seat',
    kind: 'page',
    thing: 'contribution',
    handle: ownWordsPage(onCard, true),
  }),
  ...ownWordsRoutes(onCard),
  ...consentRoutes(onCard),
  ...ownObjectionRoutes(onCard),
  ...decidingRoutes(onCard),
  ...helpedRoutes(onCard),
  ...lookedRoutes(onCard),
  ...allConsentsRoutes(onCard),
  ...takeAlongRoutes(onCard),
  ...eraseAllRoutes(onCard),
  ...writeOutRoutes(onCard),
  route({
    method: 'GET',
    path: '/mine/words',
    policy: signedIn,
    kind: 'page',
    thing: 'contribution',
    handle: ownWordsPage(withAccount, false),
  }),
  ...ownWordsRoutes(withAccount),
  ...consentRoutes(withAccount),
  ...ownObjectionRoutes(withAccount),
  ...decidingRoutes(withAccount),
  ...helpedRoutes(withAccount),
  ...lookedRoutes(withAccount),
  ...allConsentsRoutes(withAccount),
  ...takeAlongRoutes(withAccount),
  ...eraseAllRoutes(withAccount),
  takenAlongSchemaRoute,
  ...writeOutRoutes(withAccount),
  ...formRoutes({
    path: '/room/my-card',
    policy: atOwnSeat,
    as: 'seat',
    thing: 'card',
    command: makeOwnCard,
    input: (visit) => {
      const { word, ...codes } = made(visit)
      // Nothing chosen is only something where the same word is to stay.
      if (word === '' && visit.posted.same === undefined) throw new Invalid({ word: 'word.none' })
      return { ...codes, word }
    },
    async show(visit: Visit, form: FormState) {
      const { db, actor, locale } = visit
      if (actor.kind !== 'seat') throw new Absent()
      const w = cardWords(locale)
      const [again, beside] = await Promise.all([hasWord(db, actor.id), whoChoosesAnew(db)])
      return page({
        title: w('my-card.title'),
        body: MakeCardPage({
          ...{ locale, form, again, beside },
          action: '/room/my-card',
          back: actor.scope === 'card' ? '/card' : '/room',
          title: w('my-card.title'),
          lead: w('my-card.lead'),
          submit: w('my-card.do'),
          no: w('my-card.back'),
        }),
      })
    },
    done(_, visit) {
      const { actor } = visit
      if (actor.kind !== 'seat') throw new Absent()
      const back = actor.scope === 'card' ? '/card' : '/room'
      return cardSheet(visit, { code: cardCodeFor(visit), back, owner: { seatId: actor.id } })
    },
  }),
  ...firstCardRoutes,
  ...anewRoutes,
]

export { withAccount }
