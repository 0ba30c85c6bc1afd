import { guessesIn } from '../../../platform/codes/guesses.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { type Answer, page, redirect } from '../../../platform/web/answer.ts'
import { askingOf, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { viewerOf } from '../viewer.ts'
import { addressFor } from './codes.ts'
import { stepMade, stepRemoved } from './commands.ts'
import { ownStep } from './queries.ts'
import { AppPage, OwnStepPage, PaperPage } from './setup-pages.tsx'
import { beginStep, confirmStep, removeStep, secretToScan, strengthen } from './step.ts'
import { stepWords } from './words.ts'

const wrongCodes = 10

const showFirst = '/sign-in/second?next=%2Fmine%2Fsecond-step'
const mayChange = (visit: Visit) => visit.reading(async ({ db }) => (await ownStep(db)).mayChange)

async function showOwn(visit: Visit): Promise<Answer> {
  const { db, house, actor, locale } = visit
  if (actor.kind !== 'person') throw new Absent()
  const [step, secret] = await Promise.all([ownStep(db), secretToScan(house, actor.id, actor.sessionId)])
  const body = OwnStepPage({ locale, form: freshForm(visit), step, begun: secret !== null })
  return page({ title: stepWords(locale)('mine.title'), door: 'mine', body })
}

async function begin(visit: Visit): Promise<Answer> {
  const { house, actor } = visit
  if (actor.kind !== 'person') throw new Absent()
  if (!(await mayChange(visit))) return redirect(showFirst)
  await beginStep(house, actor.id, actor.sessionId)
  return redirect('/mine/second-step/app')
}

async function showApp(visit: Visit, form: FormState): Promise<Answer> {
  const { db, house, actor, locale } = visit
  if (actor.kind !== 'person') throw new Absent()
  const [secret, viewer] = await Promise.all([
    secretToScan(house, actor.id, actor.sessionId),
    viewerOf(db, actor),
  ])
  if (!secret) return redirect('/mine/second-step')
  const address = addressFor(secret, visit.url.hostname, viewer.name ?? '')
  return page({
    title: stepWords(locale)('app.title'),
    door: 'mine',
    body: AppPage({ locale, form, address, secret }),
  })
}

async function confirm(visit: Visit): Promise<Answer> {
  const { house, actor, posted, locale } = visit
  if (actor.kind !== 'person') throw new Absent()
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  const about = { at: `new second step of ${actor.id}`, allowed: wrongCodes }
  if (!(await mayChange(visit))) return redirect(showFirst)
  const { idempotencyKey = '' } = askingOf(visit)
  const codes = await guesses.counting([about], async (failed) => {
    const showing = { personId: actor.id, sessionId: actor.sessionId }
    const made = idempotencyKey
      ? await confirmStep(house, showing, fieldOf(posted, 'code'), idempotencyKey)
      : null
    if (!made) failed()
    return made
  })
  if (!codes) {
    const again = await visit.reading((fresh) =>
      showApp(fresh, { ...freshForm(fresh), errors: { code: 'ask.code.wrong' } }),
    )
    return again.type === 'page' ? { ...again, status: 422 } : again
  }
  await strengthen(house, actor.sessionId, actor.id)
  await stepMade.execute(house, askingOf(visit), {})
  return page({ title: stepWords(locale)('paper.title'), door: 'mine', body: PaperPage({ locale, codes }) })
}

async function remove(visit: Visit): Promise<Answer> {
  const { house, actor, locale } = visit
  if (actor.kind !== 'person') throw new Absent()
  if (!(await mayChange(visit))) return redirect(showFirst)
  await removeStep(house, actor.id)
  await stepRemoved.execute(house, askingOf(visit), {})
  return redirect('/mine/second-step', { flash: stepWords(locale)('mine.removed') })
}

const shared = { policy: signedIn, thing: 'second step' }

/** One's own second step: setting it up, and taking it away with the step itself. */
export const ownStepRoutes: readonly Route[] = [
  route({ ...shared, method: 'GET', path: '/mine/second-step', kind: 'page', handle: showOwn }),
  route({ ...shared, method: 'POST', path: '/mine/second-step/begin', kind: 'form', handle: begin }),
  route({
    ...shared,
    method: 'GET',
    path: '/mine/second-step/app',
    kind: 'page',
    handle: (visit) => showApp(visit, freshForm(visit)),
  }),
  route({ ...shared, method: 'POST', path: '/mine/second-step/app', kind: 'form', handle: confirm }),
  route({ ...shared, method: 'POST', path: '/mine/second-step/remove', kind: 'form', handle: remove }),
]
