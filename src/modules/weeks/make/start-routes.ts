import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import { movementAt } from '../../circles/index.ts'
import { startWeek } from './commands/start-week.ts'
import { makeWords } from './locales/index.ts'
import { PartPage } from './pages/PartPage.tsx'
import { possibleMakers } from './queries.ts'

/** Hosts of the movement. */
const movementHost = policy('starts-week', async ({ db, actor, params }) => {
  const movement = await movementAt(db, params.slug ?? '')
  if (!movement) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  const makers = await possibleMakers(db, movement.id)
  return makers.some(({ id }) => id === movement.id) ? 'admitted' : { denied: 'denied.not-host' }
})

export const startRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/week/new',
  policy: movementHost,
  thing: 'week',
  command: startWeek,
  input: ({ posted, params }) => ({ ...posted, movement: params.slug }),
  async show({ db, locale, params }, form) {
    const movement = await movementAt(db, params.slug ?? '')
    if (!movement) throw new Absent()
    const makers = await possibleMakers(db, movement.id)
    const w = makeWords(locale)
    const title = w('start.title')
    return page({
      title,
      door: 'agenda',
      body: PartPage({
        ...{ locale, title, lead: w('start.lead'), form, button: w('start.button') },
        back: `/circles/${movement.slug}`,
        part: {
          fields: [
            { name: 'title', most: 120 },
            { name: 'about', type: 'textarea' },
            { name: 'firstOn', type: 'date' },
            { name: 'lastOn', type: 'date' },
            {
              name: 'circle',
              say: 'start.circle',
              type: 'select',
              options: makers.map(({ slug, name }) => ({ value: slug, label: name })),
            },
          ],
          now: {},
        },
      }),
    })
  },
  done: ({ slug }) => redirect(`/week/${slug}/make`),
})
