import type { Db } from '../../../platform/database/connect.ts'
import type { FactContext, FactHandler } from '../../../platform/outbox/facts.ts'
import { postToEach, somethingLiesLetter } from '../../people/index.ts'
import { tellByMail } from '../share/mail/letter.ts'
import { heldWords } from './locales/index.ts'

const kind = 'stories.held'
const overKind = 'stories.hold-ended'

/** Everybody who writes it; and who shared it in two minutes, where they left an address. */
async function tell(context: FactContext, which: typeof kind | typeof overKind, story: string) {
  const { db } = context
  const [writers, shared] = [
    await db
      .selectFrom('stories.writer')
      .select('person_id as person')
      .where('story_id', '=', story)
      .execute(),
    await db.selectFrom('stories.shared').select('id').where('story_id', '=', story).executeTakeFirst(),
  ]
  await postToEach(
    context,
    which,
    writers.map(({ person }) => person),
    { story },
  )
  if (shared) await tellByMail(context, shared.id)
}

/** They hear at once that it is held. */
export const storyHeld: FactHandler = {
  fact: kind,
  handle: (context, { story = '' }) => tell(context, kind, story),
}

/** They hear that it is held no longer. */
export const tellHoldEnded = (context: FactContext, story: string) => tell(context, overKind, story)

/** The same where an answer to who objected ended it. */
export const storyHeldOver: FactHandler = {
  fact: overKind,
  handle: (context, { story = '' }) => tellHoldEnded(context, story),
}

/** Where its writer reads of it; nowhere once it is otherwise. */
async function whereHeld(
  db: Db,
  { person = '', story = '' }: Readonly<Record<string, string>>,
  over: boolean,
) {
  const rows = await db
    .selectFrom('stories.held as h')
    .innerJoin('stories.writer as w', 'w.story_id', 'h.story_id')
    .select('h.ended_on as ended')
    .where('h.story_id', '=', story)
    .where('w.person_id', '=', person)
    .execute()
  const held = rows.some(({ ended }) => ended === null)
  return rows.length > 0 && held !== over ? `/write/${story}/held` : null
}

/** That nobody reads it now, and where the reason lies; neither what it is about nor why. */
export const storyHeldLetter = somethingLiesLetter({
  kind,
  words: heldWords,
  says: (form) => ({
    subject: 'letter.subject',
    greeting: 'letter.greeting',
    told: [`letter.told.${form}`],
  }),
  at: 'house',
  path: (db, ids) => whereHeld(db, ids, false),
})

/** That it is over, and where it stands how; neither which story, nor whether it is read again. */
export const holdEndedLetter = somethingLiesLetter({
  kind: overKind,
  words: heldWords,
  says: (form) => ({
    subject: 'letter.over.subject',
    greeting: 'letter.greeting',
    told: [`letter.over.${form}`],
  }),
  at: 'house',
  path: (db, ids) => whereHeld(db, ids, true),
})
