import type { Db } from '../../../platform/database/connect.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { movementOf } from '../../movements/index.ts'
import { findAddressee, postToEach } from '../../people/index.ts'
import { reactionWords } from './locales/index.ts'

const [toWriter, toSender] = ['stories.reaction-sent', 'stories.reaction-answered']

/** Who writes hears that something lies there; who sent it gets the answer, where an address is known. */
export const reactionNotices: readonly FactHandler[] = [
  {
    fact: 'stories.reaction-sent',
    async handle(context, { reaction = '' }) {
      const writers = await context.db
        .selectFrom('stories.reaction as r')
        .innerJoin('stories.writer as w', 'w.story_id', 'r.story_id')
        .select(['w.person_id as person', 'r.story_id as story'])
        .where('r.id', '=', reaction)
        .execute()
      const persons = writers.map(({ person }) => person)
      await postToEach(context, toWriter, persons, { story: writers[0]?.story ?? '' })
    },
  },
  {
    fact: 'stories.reaction-answered',
    async handle({ post }, { reaction = '' }) {
      await post({ kind: toSender, ids: { reaction } })
    },
  },
]

/**
 * Nothing of what was asked or said is in it. It names what it is about where everybody may read that, and whom to call at the
 * movement in which that was written.
 */
const sentLetter = letterWriter({
  kind: toWriter,
  async write({ db, site, movement }, { person = '', story = '' }) {
    const [to, told] = await Promise.all([findAddressee(db, 'id', person), publishedAs(db, story)])
    if (!to) return null
    const locale = to.locale ?? 'nl'
    const w = reactionWords(locale)
    const own = told ? await movementOf(db, { circle: told.slug }) : movement
    const about =
      told?.audience === 'everyone' ? w('letter.told.of', { title: told.title }) : w('letter.told')
    return {
      to: to.email,
      subject: w('letter.subject'),
      body: letterText(locale, own, [
        w('letter.greeting', { name: to.name }),
        about,
        `${w('letter.open')}\n${site.origin}/write/${story}/reactions`,
      ]),
    }
  },
})

const publishedAs = (db: Db, story: string) =>
  db
    .selectFrom('stories.published as p')
    .innerJoin('circles.circle as m', 'm.id', 'p.movement_id')
    .select(['p.title', 'p.audience', 'm.slug'])
    .where('p.story_id', '=', story)
    .executeTakeFirst()

/** The answer itself, which was written as a letter; not what it answers, nor about which story. */
const answerLetter = letterWriter({
  kind: toSender,
  async write({ db, house, movement }, { reaction = '' }) {
    const row = await db
      .selectFrom('stories.reaction as r')
      .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
      .select(['r.mail', 'r.answer', 'r.locale', 'r.person_id as person', 'k.id as keyId', 'k.wrapped'])
      .where('r.id', '=', reaction)
      .executeTakeFirst()
    if (!row) return null
    const open = (sealed: Buffer | null) =>
      (sealed && house.sealing.open(row.keyId, row.wrapped, sealed)) ?? ''
    const sender = row.person ? await findAddressee(db, 'id', row.person) : undefined
    const [to, answer] = [sender?.email ?? open(row.mail), open(row.answer)]
    if (!to || !answer) return null
    const w = reactionWords(row.locale)
    return {
      to,
      subject: w('answer.subject'),
      body: letterText(row.locale, movement, [
        w('answer.greeting'),
        w('answer.told'),
        answer,
        w('answer.end'),
      ]),
    }
  },
})

export const reactionLetters = [sentLetter, answerLetter]
