import { z } from 'zod'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findSupported, keepsSupported } from '../support/place.ts'
import { endRole } from './commands/end-role.ts'
import { seekSomebody } from './commands/seek-somebody.ts'
import { wantedWords } from './locales/index.ts'
import { SeekPage } from './pages/SeekPage.tsx'
import { wantedIn } from './queries.ts'

const base = '/circles/:slug/support/wanted/:wanted'
const newOne = 'new'

const wantedAt = async ({ db, params }: Visit, circleId: string) =>
  z.uuid().safeParse(params.wanted).success
    ? (await wantedIn(db, circleId)).find(({ id }) => id === params.wanted)
    : undefined

/** A host, for a role that is sought, or for a new one. */
const keepsRole = policy('keeps-wanted-role', async (visit) => {
  const { db, params } = visit
  const [admission, place] = [await keepsSupported.admit(visit), await findSupported(db, params.slug ?? '')]
  if (admission !== 'admitted' || !place) return admission
  if (place.closed) return 'absent'
  if (params.wanted === newOne) return 'admitted'
  return (await wantedAt(visit, place.id)) ? 'admitted' : 'absent'
})

async function show(visit: Visit, form: FormState) {
  const { db, params, locale } = visit
  const place = await findSupported(db, params.slug ?? '')
  if (!place) throw new Absent()
  const one = await wantedAt(visit, place.id)
  return page({
    title: wantedWords(locale)('seek.title'),
    door: 'people',
    body: SeekPage({ locale, form, place, one }),
  })
}

const back = ({ params }: Visit) => `/circles/${params.slug}/support`

/** Whom a circle looks for, said by its hosts. */
export const wantedRoutes: readonly Route[] = [
  ...formRoutes({
    path: base,
    policy: keepsRole,
    thing: 'wanted role',
    command: seekSomebody,
    show,
    input: ({ params, posted }) => ({
      ...posted,
      slug: params.slug,
      wanted: params.wanted === newOne ? null : params.wanted,
      version: fieldOf(posted, '_version'),
    }),
    done: (_, visit) => redirect(back(visit), { flash: wantedWords(visit.locale)('seek.saved') }),
  }),
  actionRoute({
    path: `${base}/end`,
    policy: keepsRole,
    thing: 'wanted role',
    command: endRole,
    input: ({ params }) => ({ slug: params.slug, wanted: params.wanted }),
    show,
    done: (_, visit) => redirect(back(visit), { flash: wantedWords(visit.locale)('seek.ended') }),
  }),
]
