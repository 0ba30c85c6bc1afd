import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { saySupport } from './commands/say-support.ts'
import { stopSupport } from './commands/stop-support.ts'
import { takeAwaySupporter } from './commands/take-away.ts'
import { supportWords } from './locales/index.ts'
import { OwnPage } from './pages/OwnPage.tsx'
import { findMySupport } from './queries.ts'

const path = '/mine/support/:supporter'

/** Who was asked, about themselves. */
const asked = policy('asked-to-support', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await findMySupport(db, params.supporter ?? '')) ? 'admitted' : 'absent'
})

async function show({ db, params, locale }: Visit, form: FormState) {
  const own = await findMySupport(db, params.supporter ?? '')
  if (!own) throw new Absent()
  return page({
    title: supportWords(locale)('own.title'),
    door: 'mine',
    body: OwnPage({ locale, form, own }),
  })
}

/** One's own yes, stopping, and taking it back. */
export const ownSupportRoutes: readonly Route[] = [
  ...formRoutes({
    path,
    policy: asked,
    thing: 'supporter',
    command: saySupport,
    show,
    input: ({ params, posted }) => ({
      ...posted,
      supporter: params.supporter,
      shows: fieldOf(posted, 'shows'),
      version: fieldOf(posted, '_version'),
    }),
    done: (_, { params, locale }) =>
      redirect(`/mine/support/${params.supporter}`, { flash: supportWords(locale)('own.saved') }),
  }),
  actionRoute({
    path: `${path}/stop`,
    policy: asked,
    thing: 'supporter',
    command: stopSupport,
    input: ({ params, posted }) => ({ supporter: params.supporter, thanks: fieldOf(posted, 'thanks') }),
    show,
    done: (_, { params, locale }) =>
      redirect(`/mine/support/${params.supporter}`, { flash: supportWords(locale)('own.stop.stays') }),
  }),
  actionRoute({
    path: `${path}/take-away`,
    policy: asked,
    thing: 'supporter',
    command: takeAwaySupporter,
    input: ({ params }) => ({ supporter: params.supporter }),
    show,
    done: (_, { locale }) => redirect('/mine', { flash: supportWords(locale)('own.taken-away') }),
  }),
]
