import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { type Answer, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, askingOf, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownStep } from '../second-step/queries.ts'
import { showSignIns } from '../sessions/routes.ts'
import { accountAddress } from '../sign-in/ask.ts'
import { domainOf } from './domains.ts'
import { linkSignIn } from './first-time.ts'
import { LinkPage } from './link-pages.tsx'
import { type NamedSignIn, signInsFor } from './sign-ins.ts'
import { organisationWords } from './words.ts'

/** Records that somebody comes in through an organisation too, and tells them by letter. */
const signInLinked = command({
  name: 'people.link-organisation',
  input: z.object({ signIn: z.uuid() }),
  policy: ({ actor }) => onlyPersons(actor.kind),
  async run({ actor, input, record }) {
    if (actor.kind !== 'person') throw new Absent()
    record.about('organisation sign-in', input.signIn)
    record.fact('people.organisation-linked', { person: actor.id, signIn: input.signIn })
  },
})

/** Takes one's own way in through an organisation away. */
const unlinkSignIn = command({
  name: 'people.remove-organisation',
  input: z.object({ id: z.uuid() }),
  async policy({ actor, db }) {
    onlyPersons(actor.kind)
    if (!(await ownStep(db)).mayChange) throw new Denied('denied.second-step')
  },
  async run({ db, input, record }) {
    const { numDeletedRows } = await db
      .deleteFrom('auth.account')
      .where('providerId', '=', input.id)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) throw new Absent()
    record.about('organisation sign-in', input.id)
  },
})

function onlyPersons(kind: string): void {
  if (kind !== 'person') throw new Absent()
}

function showLink({ locale }: Visit, form: FormState, signIns: readonly NamedSignIn[] | null) {
  const title = organisationWords(locale)('link.title')
  return page({ title, door: 'mine', body: LinkPage({ locale, form, signIns }) })
}

async function find(visit: Visit): Promise<Answer> {
  const typed = accountAddress.safeParse(fieldOf(visit.posted, 'email'))
  const form = freshForm(visit, visit.posted)
  if (!typed.success)
    return { ...showLink(visit, { ...form, errors: { email: 'email.wrong' } }, null), status: 422 }
  const domain = domainOf(typed.data)
  return showLink(visit, form, domain ? await visit.reading(({ db }) => signInsFor(db, domain)) : [])
}

async function link(visit: Visit): Promise<Answer> {
  const { house, actor, posted, browser, locale } = visit
  if (actor.kind !== 'person') throw new Absent()
  const w = organisationWords(locale)
  if (!(await visit.reading(({ db }) => ownStep(db))).mayChange)
    return redirect('/sign-in/second?next=%2Fmine%2Fsign-ins%2Forganisation')
  const signIn = await linkSignIn(house, fieldOf(posted, 'secret'), browser, actor.id)
  if (!signIn) return redirect('/mine/sign-ins/organisation', { flash: w('link.failed') })
  await signInLinked.execute(house, askingOf(visit), { signIn })
  return redirect('/mine/sign-ins', { flash: w('link.done') })
}

/** One person with several organisations stays one person: a way in more is added to the account they have. */
export const linkRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/mine/sign-ins/organisation',
    policy: signedIn,
    kind: 'page',
    thing: 'account elsewhere',
    handle: (visit) => showLink(visit, freshForm(visit), null),
  }),
  route({
    method: 'POST',
    path: '/mine/sign-ins/organisation',
    policy: signedIn,
    kind: 'form',
    thing: 'account elsewhere',
    handle: find,
  }),
  route({
    method: 'POST',
    path: '/mine/sign-ins/organisation/link',
    policy: signedIn,
    kind: 'form',
    thing: 'account elsewhere',
    handle: link,
  }),
  actionRoute({
    path: '/mine/sign-ins/organisation/:id/remove',
    policy: signedIn,
    thing: 'account elsewhere',
    command: unlinkSignIn,
    input: ({ params }) => ({ id: params.id }),
    show: showSignIns,
    done: (_, { locale }) => redirect('/mine/sign-ins', { flash: organisationWords(locale)('mine.removed') }),
  }),
]
