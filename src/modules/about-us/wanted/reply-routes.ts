import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { replyToRole } from './commands/reply-to-role.ts'
import { takeBackReply } from './commands/take-back-reply.ts'
import { wantedWords } from './locales/index.ts'
import { ReplyPage } from './pages/ReplyPage.tsx'
import { findWanted, myReplies } from './queries.ts'

const path = '/roles/:wanted'

/** Who may see that somebody is sought, with an account. */
const seesWanted = policy('sees-wanted-role', async ({ db, actor, params }) => {
  if (!(await findWanted(db, params.wanted ?? ''))) return 'absent'
  return actor.kind === 'person' ? 'admitted' : 'sign-in'
})

/** The same, who replied. */
const replied = policy('replied-to-role', async (visit) => {
  const { db, house, params } = visit
  const admission = await seesWanted.admit(visit)
  if (admission !== 'admitted') return admission
  return (await myReplies(db, house.sealing, params.wanted)).length > 0 ? 'admitted' : 'absent'
})

async function show({ db, house, params, locale }: Visit, form: FormState) {
  const [wanted, [mine]] = await Promise.all([
    findWanted(db, params.wanted ?? ''),
    myReplies(db, house.sealing, params.wanted),
  ])
  if (!wanted) throw new Absent()
  return page({
    title: wantedWords(locale)('reply.title'),
    door: 'people',
    body: ReplyPage({ locale, form, wanted, mine }),
  })
}

/** Saying that one would like to take a role, and taking that back. */
export const replyRoutes: readonly Route[] = [
  ...formRoutes({
    path,
    policy: seesWanted,
    thing: 'role reply',
    command: replyToRole,
    show,
    input: ({ params, posted }) => ({ ...posted, wanted: params.wanted }),
    done: (_, { params, locale }) =>
      redirect(`/roles/${params.wanted}`, { flash: wantedWords(locale)('reply.sent') }),
  }),
  actionRoute({
    path: `${path}/take-back`,
    policy: replied,
    thing: 'role reply',
    command: takeBackReply,
    input: ({ params }) => ({ wanted: params.wanted }),
    show,
    done: (_, { params, locale }) =>
      redirect(`/roles/${params.wanted}`, { flash: wantedWords(locale)('reply.taken-back') }),
  }),
]
