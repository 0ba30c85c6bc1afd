import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { visionWords } from '../locales/index.ts'
import { answerRemark } from './commands/answer-remark.ts'
import { takeAnswerBack } from './commands/take-answer-back.ts'
import { ToldPage } from './pages/ToldPage.tsx'
import { answered, isTold } from './policy.ts'
import { remarkToMe } from './queries.ts'

const path = '/vision/:remark'

async function show({ db, house, locale, params }: Visit, form: FormState) {
  const remark = await remarkToMe(db, house.sealing, params.remark ?? '')
  if (!remark) throw new Absent()
  const w = visionWords(locale)
  return page({ title: w('told.title'), door: 'people', body: ToldPage({ locale, form, remark }) })
}

const back = ({ params, locale }: Visit, said: 'told.done' | 'told.back.done') =>
  redirect(`/vision/${params.remark}`, { flash: visionWords(locale)(said) })

/** What is said beside what one made, and what one says to that. */
export const answerRoutes: readonly Route[] = [
  ...formRoutes({
    path,
    policy: isTold,
    thing: 'vision remark',
    reads: { thing: 'what is said beside what one made', id: ({ params }) => params.remark ?? null },
    show,
    command: answerRemark,
    input: ({ params, posted }) => ({ ...posted, remark: params.remark }),
    done: (_, visit) => back(visit, 'told.done'),
  }),
  actionRoute({
    path: `${path}/back`,
    policy: answered,
    thing: 'vision remark',
    show,
    command: takeAnswerBack,
    input: ({ params }) => ({ remark: params.remark }),
    done: (_, visit) => back(visit, 'told.back.done'),
  }),
]
