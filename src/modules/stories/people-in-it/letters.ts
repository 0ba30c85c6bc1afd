import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'
import type { FactContext, FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee, somethingLiesLetter } from '../../people/index.ts'
import { peopleInItWords } from './words.ts'

const askedKind = 'stories.asked'
const answeredKind = 'stories.answered'
const laterKind = 'stories.asked-later'
/** The same two for who is told of, and was chosen by name. */
const aboutKind = 'stories.asked-about'
const aboutLaterKind = 'stories.asked-about-later'

/** To who said words that would stand in a story, or is told of in it and was chosen by name, where they have an account: who is to be told of this text, or reminded of it. */
export const wordsAsked: FactHandler = {
  fact: askedKind,
  async handle(context, { story = '' }) {
    await writeQuestions(context, story)
  },
}

/** Who wanted to be asked again is, once, on the day they chose; and who had too many letters when they were asked, now. */
export const remindOfQuestions = scheduledWork({
  name: 'stories.remind-of-questions',
  cron: '15 9 * * *',
  async run(context) {
    const { rows } = await sql<{
      person: string
      story: string
      quoted: boolean
    }>`select person, story, quoted from stories.remind_of_questions()`.execute(context.db)
    for (const { quoted, ...ids } of rows)
      await context.post({ kind: quoted ? laterKind : aboutLaterKind, ids })
    await writeQuestions(context, null)
  },
})

/** What is not posted now, because somebody had too many letters in a quarter of an hour, waits for the next morning. */
async function writeQuestions(context: FactContext, of: string | null): Promise<void> {
  const { db } = context
  const { rows } = await sql<{
    person: string
    story: string
    quoted: boolean
  }>`select person, story, quoted from stories.questions_to_write(${of}::uuid)`.execute(db)
  for (const { person, story, quoted } of rows) {
    const kind = quoted ? askedKind : aboutKind
    const found = await findAddressee(db, 'id', person)
    if (found && !(await countLetter(context, kind, found.email))) continue
    if (found) await context.post({ kind, ids: { person, story } })
    await sql`select stories.question_written(${story}::uuid, ${person}::uuid, ${quoted})`.execute(db)
  }
}

/** To whoever writes it: somebody said yes or no. Answers that come one after another are one letter, and one a day at most. */
export const toldAnswered: FactHandler = {
  fact: answeredKind,
  async handle(context, { told = '' }) {
    const { rows } = await sql<{
      person: string
      leaves: Date | null
    }>`select person, leaves from stories.tell_answer(${told}::uuid)`.execute(context.db)
    for (const { person, leaves } of rows)
      await context.post({
        kind: answeredKind,
        ids: { person, told },
        ...(leaves ? { notBefore: leaves } : { rests: true }),
      })
  },
}

/** Tells that there is a question, and not in which story. */
export const wordsAskedLetter = somethingLiesLetter({
  kind: askedKind,
  words: peopleInItWords,
  says: (form) => ({
    subject: 'letter.asked.subject',
    greeting: 'letter.greeting',
    told: [`letter.asked.${form}`],
  }),
  at: 'house',
  path: whereAsked,
})

/** Tells that it is the day they chose, and not about which story. */
export const askedLaterLetter = somethingLiesLetter({
  kind: laterKind,
  words: peopleInItWords,
  says: (form) => ({
    subject: 'letter.asked.subject',
    greeting: 'letter.greeting',
    told: [`letter.later.${form}`],
    further: ['letter.later.once'],
  }),
  at: 'house',
  path: whereAsked,
})

/** To who was chosen by name: that somebody wrote about them, and not what or in which story. */
export const askedAboutLetter = somethingLiesLetter({
  kind: aboutKind,
  words: peopleInItWords,
  says: (form) => ({
    subject: 'letter.about.subject',
    greeting: 'letter.greeting',
    told: [`letter.about.${form}`],
  }),
  at: 'house',
  path: whereAsked,
})

/** To them on the day they chose. */
export const askedAboutLaterLetter = somethingLiesLetter({
  kind: aboutLaterKind,
  words: peopleInItWords,
  says: (form) => ({
    subject: 'letter.about.subject',
    greeting: 'letter.greeting',
    told: [`letter.about-later.${form}`],
    further: ['letter.later.once'],
  }),
  at: 'house',
  path: whereAsked,
})

/** Tells that somebody answered, and not who or what. */
export const toldAnsweredLetter = somethingLiesLetter({
  kind: answeredKind,
  words: peopleInItWords,
  says: (form) => ({
    subject: 'letter.answered.subject',
    greeting: 'letter.greeting',
    told: [`letter.answered.${form}`],
  }),
  at: 'house',
  async path(db, { person = '', told = '' }) {
    const mine = (await writersToTell(db, told)).find((one) => one.person === person)
    return mine ? `/write/${mine.story}/people` : null
  },
})

/** Nowhere once they answered, or chose later. */
async function whereAsked(db: Db, { person = '', story = '' }: Readonly<Record<string, string>>) {
  return (await askedOf(db, story)).includes(person) ? '/mine' : null
}

/** As the worker; nobody who answered already. */
async function askedOf(db: Db, story: string): Promise<string[]> {
  const { rows } = await sql<{
    person: string
  }>`select stories.asked_to_tell(${story}::uuid) as person`.execute(db)
  return rows.map(({ person }) => person)
}

/** As the worker; nobody while nothing was answered. */
async function writersToTell(db: Db, told: string): Promise<{ person: string; story: string }[]> {
  const { rows } = await sql<{
    person: string
    story: string
  }>`select person, story from stories.answer_to_tell(${told}::uuid)`.execute(db)
  return rows
}
