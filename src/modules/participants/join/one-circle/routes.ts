import { Absent } from '../../../../platform/errors/errors.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../../platform/web/form.ts'
import { policy } from '../../../../platform/web/policy.ts'
import { viewerOf } from '../../../people/index.ts'
import { joinWords } from '../locales/index.ts'
import { joinCodeOf } from '../own/code.ts'
import { ownRequestPath } from '../own/path.ts'
import { BeHerePage } from './BeHerePage.tsx'
import { askToBeHere } from './command.ts'
import { findOpenCircle } from './queries.ts'

/** Whoever may see the circle and does not sit there. */
const mayAskToBeHere = policy('may-ask-to-be-here', async ({ db, params }) =>
  (await findOpenCircle(db, params.slug ?? '')) ? 'admitted' : 'absent',
)

export const oneCircleRoutes = formRoutes({
  path: '/circles/:slug/be-here',
  policy: mayAskToBeHere,
  thing: 'join request',
  command: askToBeHere,
  async show({ db, actor, params, locale }, form) {
    const [circle, { name }] = await Promise.all([findOpenCircle(db, params.slug ?? ''), viewerOf(db, actor)])
    if (!circle) throw new Absent()
    const title = joinWords(locale)('here.title', { name: circle.name })
    return page({ title, door: 'people', body: BeHerePage({ locale, form, circle, known: name ?? '' }) })
  },
  input: ({ params, posted, locale }) => ({
    ...Object.fromEntries(['name', 'why', 'phone', 'mail'].map((name) => [name, fieldOf(posted, name)])),
    ...{ slug: params.slug, locale },
  }),
  done: ({ requestId }, { house, locale }) =>
    redirect(ownRequestPath(joinCodeOf(house, requestId)), { flash: joinWords(locale)('here.sent') }),
})
