import { guessesIn } from '../../../platform/codes/guesses.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { askingOf, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementContact } from '../../circles/index.ts'
import { browserOf } from '../card/helped.ts'
import { wordIn } from '../card/posted.ts'
import { cameAlong, cameIn, pathWith } from './came.ts'
import { takeOverWords } from './locales/index.ts'
import { TakeOverPage } from './pages/TakeOverPage.tsx'
import { takeOver } from './take-over.ts'

/** Failed guesses in a quarter of an hour. From one account: somebody has a few cards and mistypes. */
const allowed = { account: 8, address: 30 }

const shared = { path: '/mine/take-over', policy: signedIn, as: 'person', thing: 'card' } as const

async function show(visit: Visit, form: FormState): Promise<Page> {
  const { db, site, locale } = visit
  const [movement, came] = await Promise.all([movementContact(db, site.movement), cameAlong(visit)])
  return page({
    title: takeOverWords(locale)(came.length > 0 ? 'came.title' : 'title'),
    door: 'mine',
    body: TakeOverPage({ locale, form, movement, came }),
  })
}

function guessing({ house, actor, address }: Visit) {
  const who = actor.kind === 'nobody' ? '' : actor.id
  return {
    guesses: guessesIn(house.database, house.keyFor('guesses')),
    about: [
      { at: `take over by ${who}`, allowed: allowed.account },
      { at: `card from ${address}`, allowed: allowed.address },
    ],
  }
}

export const takeOverRoutes: readonly Route[] = [
  route({ ...shared, method: 'GET', kind: 'page', handle: (visit) => show(visit, freshForm(visit)) }),
  route({
    ...shared,
    method: 'POST',
    kind: 'form',
    async handle(visit) {
      const { house, posted, url } = visit
      const { guesses, about } = guessing(visit)
      const code = fieldOf(posted, 'code')
      try {
        const given = { code, word: wordIn(visit), browserHash: browserOf(visit) }
        return await guesses.counting(about, async (failed) => {
          const { taken } = await takeOver.execute(house, askingOf(visit), given)
          if (taken) return redirect(pathWith([taken, ...cameIn(url).filter((seat) => seat !== taken)]))
          failed()
          throw new Invalid({ word: 'open.wrong' })
        })
      } catch (error) {
        if (!(error instanceof Invalid)) throw error
        // What was chosen is not shown again; the code is no secret by itself.
        const form: FormState = { ...freshForm(visit, { code }), errors: error.fields }
        return { ...(await visit.reading((fresh) => show(fresh, form))), status: 422 }
      }
    },
  }),
]
