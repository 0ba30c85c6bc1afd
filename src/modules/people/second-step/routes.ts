import { guessesIn } from '../../../platform/codes/guesses.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { type Answer, page, redirect } from '../../../platform/web/answer.ts'
import { askingOf, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { bindWhatWaited } from '../organisations/first-time.ts'
import { safePath } from '../sign-in/safe-path.ts'
import { stepShown } from './commands.ts'
import { AskStepPage } from './pages.tsx'
import { ownStep } from './queries.ts'
import { proveStep, strengthen } from './step.ts'
import { stepWords } from './words.ts'

/** Wrong codes in a quarter of an hour, for one account. */
const wrongCodes = 5

const nextOf = ({ url, posted }: Visit) =>
  safePath(fieldOf(posted, 'next') || url.searchParams.get('next')) ?? '/mine'

async function show(visit: Visit, form: FormState): Promise<Answer> {
  const { db, locale } = visit
  const step = await ownStep(db)
  if (step.shown) return redirect(nextOf(visit))
  const body = AskStepPage({ locale, form, step, next: nextOf(visit) })
  return page({ title: stepWords(locale)('ask.title'), islands: ['passkey-sign-in'], body })
}

async function enter(visit: Visit): Promise<Answer> {
  const { house, actor, posted, locale } = visit
  if (actor.kind !== 'person') throw new Absent()
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  const about = { at: `second step of ${actor.id}`, allowed: wrongCodes }
  const typed = fieldOf(posted, 'code').trim()
  return guesses.counting([about], async (failed) => {
    const shown = typed ? await proveStep(house, actor.id, typed) : null
    if (!shown || !(await strengthen(house, actor.sessionId, actor.id))) {
      // The same button pressed twice: its code is used, and so it was shown.
      const again = await visit.reading((fresh) =>
        show(fresh, { ...freshForm(fresh), errors: { code: typed ? 'ask.code.wrong' : 'ask.code.missing' } }),
      )
      if (again.type !== 'page') return again
      if (typed) failed()
      return { ...again, status: 422 }
    }
    await bindWhatWaited(house, actor.id, visit.browser)
    await stepShown.execute(house, askingOf(visit), { with: shown })
    return redirect(nextOf(visit), { flash: stepWords(locale)('ask.done') })
  })
}

/** After every way of signing in, where a circle asks for it. */
export const askStepRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/sign-in/second',
    policy: signedIn,
    kind: 'page',
    thing: 'second step',
    handle: (visit) => show(visit, freshForm(visit)),
  }),
  route({
    method: 'POST',
    path: '/sign-in/second',
    policy: signedIn,
    kind: 'form',
    thing: 'second step',
    handle: enter,
  }),
]
