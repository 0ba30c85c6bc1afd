import { z } from 'zod'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { askedAbout } from './asked.ts'
import { removeKeepsake } from './commands/remove-keepsake.ts'
import { writeYes } from './commands/write-yes.ts'
import { afterWords } from './locales/index.ts'
import { RemovePage } from './pages/RemovePage.tsx'
import { YesPage } from './pages/YesPage.tsx'
import { keepsakeHere, whoMakesKeepsake } from './policy.ts'

const base = '/week/:week/kept/:id'
const home = ({ params }: Pick<Visit, 'params'>) => `/week/${params.week}/kept/${params.id}`

/** Its makers, and somebody who was asked about it. */
const whoWritesYes = policy('writes-yes-to-keepsake', async (visit) => {
  const { db, params } = visit
  const admission = await whoMakesKeepsake.admit(visit)
  if (admission !== 'admitted') return admission
  if (!z.uuid().safeParse(params.speaker).success) return 'absent'
  const asked = await askedAbout(db, params.id ?? '')
  return asked.some(({ id }) => id === params.speaker) ? 'admitted' : 'absent'
})

export const makeKeptRoutes: readonly Route[] = [
  ...formRoutes({
    path: `${base}/yes/:speaker`,
    policy: whoWritesYes,
    thing: 'keepsake',
    command: writeYes,
    input: ({ params, posted }) => ({
      ...{ week: params.week, id: params.id, speaker: params.speaker },
      ...{ yesHow: fieldOf(posted, 'yesHow'), yesOn: fieldOf(posted, 'yesOn') },
      ...{ until: fieldOf(posted, 'until'), version: fieldOf(posted, '_version') },
    }),
    async show(visit, form) {
      const { db, locale, params } = visit
      const [keepsake, everybody] = await Promise.all([keepsakeHere(visit), askedAbout(db, params.id ?? '')])
      const asked = everybody.find(({ id }) => id === params.speaker)
      if (!asked) throw new Absent()
      return page({
        title: afterWords(locale)('yes.title', { name: asked.name }),
        door: 'agenda',
        body: YesPage({ locale, form, keepsake, asked }),
      })
    },
    done: ({ gone }, visit) =>
      redirect(gone ? `/week/${visit.params.week}` : home(visit), {
        flash: afterWords(visit.locale)(gone ? 'remove.done' : 'yes.saved'),
      }),
  }),
  ...formRoutes({
    path: `${base}/remove`,
    policy: whoMakesKeepsake,
    thing: 'keepsake',
    command: removeKeepsake,
    input: ({ params }) => ({ week: params.week, id: params.id }),
    async show(visit, form) {
      const { locale } = visit
      const keepsake = await keepsakeHere(visit)
      return page({
        title: afterWords(locale)('remove.title'),
        door: 'agenda',
        body: RemovePage({ locale, form, keepsake }),
      })
    },
    done: (_, { params, locale }) =>
      redirect(`/week/${params.week}`, { flash: afterWords(locale)('remove.done') }),
  }),
]
