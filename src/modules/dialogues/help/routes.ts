import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { endHelp, helpGivenToMe, helpLog, myWords } from '../../contributions/index.ts'
import type { Place } from '../card/own-words/place.ts'
import { ownLog } from '../looked/routes.ts'
import { helpWords } from './locales/index.ts'
import { HelpPage } from './pages/HelpPage.tsx'

/** For who helps: the button on every page that ends it. */
export const helpingRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/help/end',
    policy: everybody,
    as: 'seat',
    kind: 'form',
    thing: 'help',
    // The button stands on every page, also where pages are kept.
    forgery: 'origin',
    async handle({ house, token, requestId, posted, locale }) {
      await endHelp.execute(house, { token, requestId }, { helpId: fieldOf(posted, 'helpId') })
      return redirect('/room', { flash: helpWords(locale)('helping.ended') })
    },
  }),
]

/** For who is helped, wherever they meet their own words: who helps, who did, and a button to end it. */
export function helpedRoutes({ base, home, policy, as }: Place): Route[] {
  return [
    route({
      method: 'GET',
      path: `${base}/help`,
      policy,
      as,
      kind: 'page',
      thing: 'help',
      reads: ownLog,
      async handle(visit) {
        const { db, house, actor, locale } = visit
        const [given, steps, words] = await Promise.all([
          helpGivenToMe(db, actor, house.clock.now()),
          helpLog(db, actor),
          myWords(db, house.sealing, actor),
        ])
        const { hidden } = freshForm(visit)
        return page({
          title: helpWords(locale)('page.title'),
          body: HelpPage({ locale, base, home, given, steps, words, hidden }),
        })
      },
    }),
    route({
      method: 'POST',
      path: `${base}/help/:id/end`,
      policy,
      as,
      kind: 'form',
      thing: 'help',
      async handle({ house, token, requestId, params, locale }) {
        await endHelp.execute(house, { token, requestId }, { helpId: params.id })
        return redirect(home, { flash: helpWords(locale)('now.ended') })
      },
    }),
  ]
}
