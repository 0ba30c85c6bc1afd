import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { viewerOf } from '../../people/index.ts'
import { answerToWrite } from './commands/answer-to-write.ts'
import { AskedToWritePage } from './pages/AskedToWritePage.tsx'
import { isAskedToWrite } from './policy.ts'
import { askedToWrite } from './queries.ts'
import { togetherWords } from './words.ts'

async function showAsked(visit: Visit, form: FormState) {
  const { db, house, actor, params, locale } = visit
  const [all, { name }] = await Promise.all([askedToWrite(db, house.sealing), viewerOf(db, actor)])
  const asked = all.find(({ id }) => id === params.asked)
  if (!asked) throw new Absent()
  const body = AskedToWritePage({ locale, form, asked, called: name ?? '' })
  return page({ title: togetherWords(locale)('asked.title'), door: 'mine', body })
}

/** For who is asked to write along: who asks, on what, and answering. */
export const askedToWriteRoutes: readonly Route[] = formRoutes({
  path: '/write-along/:asked',
  policy: isAskedToWrite,
  thing: 'story',
  command: answerToWrite,
  show: showAsked,
  input: ({ params, posted }) => ({ ...posted, asked: params.asked }),
  done: ({ story }, { locale }) =>
    redirect(story ? `/write/${story}` : '/mine', {
      flash: togetherWords(locale)(story ? 'asked.done.yes' : 'asked.done.no'),
    }),
})
