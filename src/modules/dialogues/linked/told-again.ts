import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { linked } from '../../../platform/provenance/linked.ts'
import { wordsStillSaid } from '../../contributions/index.ts'
import { linkedWords } from './locales/index.ts'

/** What a council asks its board, in its own text. It is known by the answer it asks for. */
export const linkedBoardQuestion = linked<{ words: string; askedBy: string }>({
  kind: 'board-question',
  rows: (db: Db) =>
    db
      .selectFrom('dialogues.board_question as q')
      .innerJoin('contributions.owed_answer as o', 'o.id', 'q.owed_answer_id')
      .select('q.owed_answer_id as id')
      .select((eb) =>
        jsonBuildObject({ words: eb.ref('q.words'), askedBy: eb.ref('q.asked_by') }).as('about'),
      )
      .where((eb) => eb.exists(wordsStillSaid(db, eb.ref('q.owed_answer_id'))))
      .where((eb) => eb.fn<boolean>('contributions.may_be_told', ['o.circle_id'])),
  face: (locale, { words, askedBy }) => ({
    label: linkedWords(locale)('board', { askedBy }),
    title: words,
    text: words,
    sign: 'question',
  }),
})

/** The report of a conversation, known by it: as long as there is a word in it to read. */
export const linkedReport = linked<{ title: string }>({
  kind: 'report',
  rows: (db: Db) =>
    db
      .selectFrom('dialogues.dialogue as d')
      .select('d.id')
      .select((eb) => jsonBuildObject({ title: eb.ref('d.title') }).as('about'))
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('dialogues.report_words as r')
            .innerJoin('contributions.contribution as c', 'c.id', 'r.contribution_id')
            .select('c.id')
            .whereRef('r.dialogue_id', '=', 'd.id')
            .where('c.state', '=', 'confirmed')
            .where('c.audience', 'in', ['organisation', 'everyone']),
        ),
      )
      .where((eb) => eb.fn<boolean>('contributions.may_be_told', ['d.circle_id'])),
  face: (locale, { title }, id) => ({
    label: linkedWords(locale)('report'),
    title: linkedWords(locale)('report.of', { title }),
    sign: 'report',
    href: `/dialogues/${id}/report`,
  }),
})

/** The letter to who was at the table, known by its conversation: once it was sent. */
export const linkedLetter = linked<Record<string, never>>({
  kind: 'closing-letter',
  rows: (db: Db) =>
    db
      .selectFrom('dialogues.closing_letter as l')
      .select('l.dialogue_id as id')
      .select(() => jsonBuildObject({}).as('about'))
      .where('l.sent_at', 'is not', null),
  face: (locale, _, id) => ({
    label: linkedWords(locale)('letter'),
    title: linkedWords(locale)('letter.of'),
    sign: 'letter',
    back: true,
    href: `/dialogues/${id}/letter`,
  }),
})
