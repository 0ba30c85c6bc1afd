import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { visionWords } from '../locales/index.ts'
import { remarksIn } from '../remarks/queries.ts'
import { letEverybodyRead } from './commands/let-everybody-read.ts'
import { checkOf } from './desk.ts'
import { CheckPage } from './pages/CheckPage.tsx'
import { letsCheckBeRead, readsCheck } from './policy.ts'

const path = '/circles/:slug/vision/:check'

async function show(visit: Visit, form: FormState) {
  const { db, house, locale } = visit
  const { place, check } = await checkOf(visit)
  const remarks = await remarksIn(db, house.sealing, check.id)
  return page({
    title: visionWords(locale)('check.title'),
    door: 'people',
    body: CheckPage({ locale, form, place, check, remarks }),
  })
}

/** What somebody saw, as others read it, and who may. */
export const readRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: readsCheck,
    kind: 'page',
    thing: 'vision check',
    reads: {
      thing: 'what is seen beside what a movement stands for',
      id: async ({ db, params }) => {
        const row = await db
          .selectFrom('vision.look')
          .select('audience')
          .where('id', '=', params.check ?? '')
          .executeTakeFirst()
        return row?.audience === 'movement' ? (params.check ?? null) : undefined
      },
    },
    handle: (visit) => show(visit, freshForm(visit)),
  }),
  actionRoute({
    path: `${path}/audience`,
    policy: letsCheckBeRead,
    thing: 'vision check',
    show,
    command: letEverybodyRead,
    input: ({ params, posted }) => ({ ...posted, slug: params.slug, check: params.check }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/vision/${params.check}`, {
        flash: visionWords(locale)('check.for.done'),
      }),
  }),
]
