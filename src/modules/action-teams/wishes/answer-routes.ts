import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { themes } from '../queries.ts'
import { answerWish } from './commands/answer-wish.ts'
import { layApart } from './commands/lay-apart.ts'
import { layWish } from './commands/lay-wish.ts'
import { putAway } from './commands/put-away.ts'
import { wishWords } from './locales/index.ts'
import { AnswerPage } from './pages/AnswerPage.tsx'
import { LayPage } from './pages/LayPage.tsx'
import { answersWish, putsAwayWish, wishAt } from './place.ts'
import { wishesIn } from './queries.ts'

async function showAnswer(visit: Visit, form: FormState) {
  const { db, locale } = visit
  const wish = await wishAt(visit)
  if (!wish) throw new Absent()
  const body = AnswerPage({ locale, form, wish, themes: await themes(db, locale, wish.movementId) })
  return page({ title: wishWords(locale)('answer.title'), door: 'together', body })
}

async function showLay(visit: Visit, form: FormState) {
  const { db, locale } = visit
  const wish = await wishAt(visit)
  if (!wish) throw new Absent()
  const others = (await wishesIn(db, locale, wish.movementId)).filter(
    ({ id, answer }) => id !== wish.id && answer === null,
  )
  const body = LayPage({ locale, form, wish, others })
  return page({ title: wishWords(locale)('host.lay.title'), door: 'together', body })
}

const at = '/themes/wishes/:wish'
const shared = {
  policy: answersWish,
  thing: 'theme wish',
}
const reads = { thing: 'theme wish', id: ({ params }: Visit) => params.wish }

/** What who looks after a movement does with what was asked of it. */
export const answerRoutes: readonly Route[] = [
  ...formRoutes({
    ...{ ...shared, reads, path: `${at}/answer`, command: answerWish, show: showAnswer },
    input: ({ params, posted }) => ({
      ...posted,
      wish: params.wish,
      version: fieldOf(posted, '_version'),
    }),
    done: (_, { params, locale }) =>
      redirect(`/themes/wishes/${params.wish}`, { flash: wishWords(locale)('answer.done') }),
  }),
  ...formRoutes({
    ...{ ...shared, reads, path: `${at}/lay`, command: layWish, show: showLay },
    input: ({ params, posted }) => ({ wish: params.wish, other: fieldOf(posted, 'other') }),
    done: ({ into }, { locale }) =>
      redirect(`/themes/wishes/${into}`, { flash: wishWords(locale)('host.lay.done') }),
  }),
  actionRoute({
    ...{ ...shared, path: `${at}/apart`, command: layApart, show: showLay },
    input: ({ params }) => ({ wish: params.wish }),
    done: (_, { params, locale }) =>
      redirect(`/themes/wishes/${params.wish}`, { flash: wishWords(locale)('host.apart.done') }),
  }),
  actionRoute({
    ...{ path: `${at}/put-away`, policy: putsAwayWish, thing: 'theme wish' },
    command: putAway,
    show: showLay,
    input: ({ params }) => ({ wish: params.wish }),
    done: (_, { locale }) => redirect('/themes/ask', { flash: wishWords(locale)('host.put-away.done') }),
  }),
]
