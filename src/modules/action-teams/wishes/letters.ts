import type { Db } from '../../../platform/database/connect.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { postToHosts } from '../../circles/index.ts'
import { somethingLiesLetter } from '../../people/index.ts'
import { wishWords } from './locales/index.ts'
import { answeredVisitor, visitorLetter } from './visitor-letter.ts'

const asked = 'action-teams.theme-asked'
const answered = 'action-teams.wish-answered'

/** To each host of the movement that was asked. */
export const themeAsked: FactHandler = {
  fact: asked,
  async handle(context, { wish = '' }) {
    const row = await context.db
      .selectFrom('action_teams.wish')
      .select('movement_id as movement')
      .where('id', '=', wish)
      .executeTakeFirst()
    if (row) await postToHosts(context, asked, row.movement, { wish })
  },
}

/** To everybody who asked it: with these words, with others that lie with them, or with "me too"; and to each address left with one. */
export const wishAnswered: FactHandler = {
  fact: answered,
  async handle({ db, post }, { wish = '' }) {
    const group = db
      .selectFrom('action_teams.wish as w')
      .select('w.id')
      .where((eb) => eb.or([eb('w.id', '=', wish), eb('w.with_id', '=', wish)]))
    const askers = await db
      .selectFrom('action_teams.wish as w')
      .select(['w.person_id as person', 'w.id as wish'])
      .where('w.id', 'in', group)
      .where('w.from_visitor', '=', false)
      .union(
        db
          .selectFrom('action_teams.wish_also as a')
          .select(['a.person_id as person', 'a.wish_id as wish'])
          .where('a.wish_id', 'in', group),
      )
      .execute()
    const told = new Set<string>()
    for (const { person, wish: at } of askers) {
      if (person === null || told.has(person)) continue
      told.add(person)
      await post({ kind: answered, ids: { person, wish: at } })
    }
    const visitors = await db
      .selectFrom('action_teams.wish as w')
      .select('w.id')
      .where('w.id', 'in', group)
      .where('w.mail', 'is not', null)
      .execute()
    for (const { id } of visitors) await post({ kind: answeredVisitor, ids: { wish: id } })
  },
}

const stillThere = (db: Db, wish: string) =>
  db.selectFrom('action_teams.wish').select('id').where('id', '=', wish).executeTakeFirst()

const writer = (kind: string, which: 'asked' | 'answered') =>
  somethingLiesLetter({
    kind,
    words: wishWords,
    says: (form) => ({
      subject: which === 'answered' && form === 'u' ? 'letter.answered.subject.u' : `letter.${which}.subject`,
      greeting: 'letter.greeting',
      told: [`letter.${which}.${form}`],
    }),
    at: 'movement',
    path: async (db, { wish = '' }) => ((await stillThere(db, wish)) ? `/themes/wishes/${wish}` : null),
  })

/** They say that something was asked or answered, and nothing of what; only who has no account gets the answer itself. */
export const wishLetters = [writer(asked, 'asked'), writer(answered, 'answered'), visitorLetter]
