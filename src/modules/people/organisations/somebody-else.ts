import { type Answer, page } from '../../../platform/web/answer.ts'
import { fieldOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { arrive, arriveAgain } from '../sign-in/arrive.tsx'
import { oneAtATime, sessionTokenOf } from '../sign-in/pressed-twice.ts'
import type { Proof } from '../sign-in/proof.ts'
import { viewerOf } from '../viewer.ts'
import { type CameBack, whoIs } from './come-back.ts'
import { FirstOverPage, SomebodyElsePage } from './pages.tsx'
import { findSignIn } from './sign-ins.ts'
import { keepWay, newState, takeWay, type Way } from './ways.ts'
import { organisationWords } from './words.ts'

/** Somebody whom their organisation knows as another account than the one that is open here. */
interface Other extends Way {
  account: string
  proof: Proof
}

/** Where what was begun is over, or was begun elsewhere. */
export const over = ({ locale }: Visit): Answer =>
  page({ title: organisationWords(locale)('first.over.title'), status: 410, body: FirstOverPage({ locale }) })

/** A link that somebody was sent ends nobody's session: who goes on as somebody else says so on our own page. */
export async function askWhether(
  visit: Visit,
  { way, account, proof }: Extract<CameBack, { kind: 'known' }>,
): Promise<Answer> {
  const { house, locale, browser = '' } = visit
  const secret = newState()
  const what: Other = { ...way, account, proof }
  await keepWay(house, { id: house.clock.id(), kind: 'organisation-other', secret, browser, what })
  const name = await visit.reading(({ db, actor }) => viewerOf(db, actor).then((viewer) => viewer.name))
  const organisation = (await findSignIn(house, way.signIn))?.name ?? ''
  const { hidden } = freshForm(visit)
  const action = `/sign-in/organisation/${way.signIn}/other`
  const body = SomebodyElsePage({ locale, hidden, action, secret, name: name ?? '', organisation })
  return page({ title: organisationWords(locale)('other.title'), body })
}

async function goOn(visit: Visit, sessionToken?: string): Promise<Answer> {
  const { house, browser, posted } = visit
  const other = await takeWay<Other>(house, 'organisation-other', fieldOf(posted, 'secret'), browser)
  const how = { stay: false, next: other?.next, sessionToken }
  if (!other) return (await arriveAgain(visit, how)) ?? over(visit)
  const { signIn, account, proof } = other
  // Meanwhile it may have been closed, or taken away.
  const [open, whose] = [await findSignIn(house, signIn), await whoIs(house, signIn, account)]
  return open && whose === proof.personId ? arrive(visit, proof, how) : over(visit)
}

export const otherRoute: Route = route({
  method: 'POST',
  path: '/sign-in/organisation/:id/other',
  policy: everybody,
  kind: 'form',
  handle(visit) {
    const sessionToken = sessionTokenOf(visit)
    return oneAtATime(sessionToken, () => goOn(visit, sessionToken))
  },
})
