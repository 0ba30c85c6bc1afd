import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { letEverybodyRead } from '../commands/write-look.ts'
import { visionWords } from '../locales/index.ts'
import { LookPage } from '../pages/LookPage.tsx'
import { letsLookBeRead, readsLook, watchedPlace } from '../place.ts'
import { looksOf, remarksIn } from '../queries.ts'

const path = '/circles/:slug/vision/:look'

async function show({ db, house, locale, params }: Visit, form: FormState) {
  const [place, [look]] = await Promise.all([
    watchedPlace(db, params.slug ?? ''),
    looksOf(db, house.sealing, params.slug ?? '', params.look),
  ])
  if (!look) throw new Absent()
  const remarks = await remarksIn(db, house.sealing, look.id)
  return page({
    title: visionWords(locale)('look.title'),
    door: 'people',
    body: LookPage({ locale, form, place, look, remarks }),
  })
}

/** What somebody saw, as others read it, and who may. */
export const lookRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: readsLook,
    kind: 'page',
    thing: 'vision check',
    reads: {
      thing: 'what is seen beside what a movement stands for',
      id: async ({ db, params }) => {
        const row = await db
          .selectFrom('vision.look')
          .select('audience')
          .where('id', '=', params.look ?? '')
          .executeTakeFirst()
        return row?.audience === 'movement' ? (params.look ?? null) : undefined
      },
    },
    handle: (visit) => show(visit, freshForm(visit)),
  }),
  actionRoute({
    path: `${path}/audience`,
    policy: letsLookBeRead,
    thing: 'vision check',
    show,
    command: letEverybodyRead,
    input: ({ params, posted }) => ({ ...posted, slug: params.slug, look: params.look }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/vision/${params.look}`, {
        flash: visionWords(locale)('look.for.done'),
      }),
  }),
]
