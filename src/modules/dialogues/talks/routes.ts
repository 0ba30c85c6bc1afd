import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { findFire } from '../fire/queries.ts'
import { peopleAround, seatNamed } from '../fire/reads.ts'
import { noteTalk } from './commands/note-talk.ts'
import { listeners } from './input.ts'
import { talkWords } from './locales/index.ts'
import { TalkPage } from './pages/TalkPage.tsx'
import { nameOf, TalksPage } from './pages/TalksPage.tsx'
import { findTalk, findTalks } from './queries.ts'

const keeper = { policy: keeperOfFire, as: 'either', thing: 'preparation talk' } as const

export const talkRoutes: readonly Route[] = [
  route({
    ...keeper,
    method: 'GET',
    path: '/dialogues/:id/talks',
    reads: peopleAround,
    kind: 'page',
    async handle({ db, house, locale, params }) {
      const id = params.id ?? ''
      const [fire, talks] = await Promise.all([findFire(db, id), findTalks(db, house.sealing, id)])
      if (!fire) throw new Absent()
      return page({ title: talkWords(locale)('title'), body: TalksPage({ locale, fire, talks }) })
    },
  }),
  ...formRoutes({
    ...keeper,
    path: '/dialogues/:id/talks/:who',
    reads: { ...seatNamed, id: ({ params }) => (params.who === listeners ? null : params.who) },
    command: noteTalk,
    input: ({ posted, params }) => ({
      ...posted,
      dialogueId: params.id,
      who: params.who,
      version: fieldOf(posted, '_version'),
    }),
    async show({ db, house, locale, params }, form) {
      const { id = '', who = '' } = params
      const talk = await findTalk(db, house.sealing, id, who)
      if (!talk) throw new Absent()
      const today = dayAt(house.clock.now())
      return page({
        title: nameOf(locale, talk),
        body: TalkPage({ locale, form, dialogueId: id, talk, today }),
      })
    },
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/talks`, { flash: talkWords(locale)('kept') }),
  }),
]
