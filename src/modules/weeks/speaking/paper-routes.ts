import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { makesPart } from '../make/makes-part.ts'
import { findDraft } from '../programme/draft.ts'
import { weekAt } from '../queries.ts'
import { visitWords } from '../visit/locales/index.ts'
import { LetterPage } from './LetterPage.tsx'

/** The makers print the question for who has no account. */
export const speakingPaperRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/week/:week/make/speakers/:part/letter',
    policy: makesPart.speakers,
    as: 'person',
    kind: 'page',
    thing: 'programme session',
    does: 'print',
    async handle({ db, locale, params }) {
      const week = await weekAt(db, params.week ?? '')
      if (!week?.makes) throw new Absent()
      const [draft, contact] = await Promise.all([
        findDraft(db, week),
        db
          .selectFrom('circles.circle')
          .select(['contact_name as name', 'contact_phone as telephone'])
          .where('id', '=', week.movementId)
          .executeTakeFirst(),
      ])
      const speaker = draft?.everySpeaker.find(({ id }) => id === params.part)
      const session = draft?.sessions.find(({ id }) => id === speaker?.sessionId)
      if (!draft || !speaker || !session) throw new Absent()
      const { name, telephone } = contact ?? {}
      return page({
        title: visitWords(locale)('speaking.paper.title'),
        door: 'agenda',
        layout: 'sheet',
        islands: ['print-button'],
        body: LetterPage({
          ...{ locale, draft, session, speaker, back: `/week/${week.slug}/make/speakers/${speaker.id}` },
          contact: { name: name ?? '', telephone: telephone ?? '' },
        }),
      })
    },
  }),
]
