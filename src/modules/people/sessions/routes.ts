import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, freshForm } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownSignIns } from '../organisations/sign-ins.ts'
import { listPasskeys } from '../passkeys/queries.ts'
import { leavingCookies } from '../sign-in/gate.ts'
import { peopleWords } from '../words.ts'
import { endOtherSessions, endSession } from './commands.ts'
import { SignInsPage } from './pages.tsx'
import { listSessions } from './queries.ts'

/** The page that all forms about signing in return to. */
export async function showSignIns(visit: Visit, form: FormState): Promise<Page> {
  const { db, actor, locale } = visit
  const [sessions, passkeys, signIns] = await Promise.all([
    listSessions(db, actor),
    listPasskeys(db, actor),
    ownSignIns(db),
  ])
  return page({
    title: peopleWords(locale)('sessions.title'),
    door: 'mine',
    islands: ['passkey-maker'],
    body: SignInsPage({ locale, form, sessions, passkeys, signIns }),
  })
}

export const sessionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/mine/sign-ins',
    policy: signedIn,
    kind: 'page',
    thing: 'session',
    handle: (visit) => showSignIns(visit, freshForm(visit)),
  }),
  actionRoute({
    path: '/mine/sign-ins/:id/end',
    policy: signedIn,
    thing: 'session',
    command: endSession,
    input: ({ params }) => ({ id: params.id }),
    show: showSignIns,
    done(_, { actor, params, locale }) {
      const w = peopleWords(locale)
      const here = actor.kind !== 'nobody' && actor.sessionId === params.id
      if (here) return redirect('/', { flash: w('left'), cookies: leavingCookies })
      return redirect('/mine/sign-ins', { flash: w('sessions.ended') })
    },
  }),
  actionRoute({
    path: '/mine/sign-ins/end-others',
    policy: signedIn,
    thing: 'session',
    command: endOtherSessions,
    input: () => ({}),
    show: showSignIns,
    done: (_, { locale }) =>
      redirect('/mine/sign-ins', { flash: peopleWords(locale)('sessions.ended-others') }),
  }),
]
