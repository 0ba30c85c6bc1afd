import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import { circleHost } from '../hosting.ts'
import { findCircleToInviteTo } from '../invite-person/queries.ts'
import { AnswerHostPage } from './AnswerPage.tsx'
import { AskHostPage } from './AskPage.tsx'
import { answerHost } from './commands/answer-host.ts'
import { askHost } from './commands/ask-host.ts'
import { hostAskedOfMe, othersThere } from './queries.ts'
import { hostWords } from './words.ts'

const fields = ['kind', 'seat', 'from', 'until'] as const

export const hostRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/circles/:slug/hosts',
    policy: circleHost,
    thing: 'seat',
    reads: {
      thing: 'seat',
      id: async ({ db, actor, params }) =>
        (await findCircleToInviteTo(db, actor, params.slug ?? ''))?.id ?? undefined,
    },
    command: askHost,
    async show({ db, actor, params, locale }, form) {
      const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
      if (!circle) throw new Absent()
      const others = await othersThere(db, circle.id)
      const title = hostWords(locale)('title', { name: circle.name })
      return page({ title, door: 'people', body: AskHostPage({ locale, form, circle, others }) })
    },
    input: ({ params, posted }) => ({
      slug: params.slug,
      ...Object.fromEntries(fields.map((name) => [name, fieldOf(posted, name)])),
    }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}`, { flash: hostWords(locale)('done') }),
  }),
  ...formRoutes({
    path: '/mine/hosts',
    policy: signedIn,
    thing: 'seat',
    command: answerHost,
    async show({ db, locale }, form) {
      const asked = await hostAskedOfMe(db)
      const title = hostWords(locale)('answer.title')
      return page({ title, door: 'mine', body: AnswerHostPage({ locale, form, asked }) })
    },
    input: ({ posted }) => ({ id: fieldOf(posted, 'id'), answer: fieldOf(posted, 'answer') }),
    done: ({ answer }, { locale }) =>
      redirect('/mine/hosts', { flash: hostWords(locale)(`answered.${answer}`) }),
  }),
]
