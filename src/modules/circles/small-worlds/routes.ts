import { Absent } from '../../../platform/errors/errors.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import { findCircleToInviteTo } from '../invite-person/queries.ts'
import { settleFewest } from './command.ts'
import { FewestPage } from './page.tsx'
import { findFewest } from './queries.ts'
import { fewestWords } from './words.ts'

/** Hosts of a movement; anything else has no such page. */
const movementHost = policy('movement-host', async ({ db, actor, params }) => {
  const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
  if (circle?.kind !== 'movement') return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return circle.hosted ? 'admitted' : { denied: 'denied.not-host' }
})

export const fewestRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/small-worlds',
  policy: movementHost,
  thing: 'circle',
  command: settleFewest,
  async show({ db, params, locale }, form) {
    const fewest = await findFewest(db, params.slug ?? '')
    if (!fewest) throw new Absent()
    const title = fewestWords(locale)('title')
    return page({ title, door: 'people', body: FewestPage({ locale, form, fewest }) })
  },
  input({ params, posted }) {
    const field = (name: string) => fieldOf(posted, name)
    return { slug: params.slug, seen: field('seen'), fewest: field('fewest') || undefined }
  },
  async done(_, visit) {
    const { params, locale } = visit
    const slug = params.slug ?? ''
    const fewest = await visit.reading(({ db }) => findFewest(db, slug))
    const w = fewestWords(locale)
    const flash = fewest?.ahead
      ? w('done.ahead', { day: dayInWords(locale, fewest.ahead.from) })
      : w('done.now', { people: fewest?.holds ?? '' })
    return redirect(`/circles/${slug}/small-worlds`, { flash })
  },
})
