import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { findFire } from '../fire/queries.ts'
import { beginNext } from './commands/begin-next.ts'
import { followWords } from './locales/index.ts'
import { NextPage } from './pages/NextPage.tsx'
import { nextDay } from './rhythm.ts'

/** For who kept a fire: a next evening. */
export const followRoutes: readonly Route[] = formRoutes({
  path: '/dialogues/:id/next',
  policy: keeperOfFire,
  as: 'either',
  thing: 'dialogue',
  command: beginNext,
  input: ({ posted, params }) => ({ ...posted, dialogueId: params.id }),
  async show({ db, house, locale, params, actor }, form) {
    const fire = await findFire(db, params.id ?? '')
    if (!fire) throw new Absent()
    const proposed = fire.rhythm ? nextDay(fire.rhythm, fire.startsAt, house.clock.now()) : ''
    const hasAccount = actor.kind === 'person'
    return page({
      title: followWords(locale)('next'),
      body: NextPage({ locale, form, fire, proposed, hasAccount }),
    })
  },
  done: ({ dialogueId }, { locale }) =>
    redirect(`/dialogues/${dialogueId}/prepare`, { flash: followWords(locale)('next.done') }),
})
