import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { peopleInItWords } from './words.ts'

const askedKind = 'stories.asked'
const answeredKind = 'stories.answered'

/** To who said words that would stand in a story, where they have an account. */
export const wordsAsked: FactHandler = {
  fact: askedKind,
  async handle(context, { story = '' }) {
    for (const person of await askedOf(context.db, story)) {
      const to = await findAddressee(context.db, 'id', person)
      if (to && (await countLetter(context, askedKind, to.email)))
        await context.post({ kind: askedKind, ids: { person, story } })
    }
  },
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
export const wordsAskedLetter = letterWriter({
  kind: askedKind,
  async write({ db, site, movement }, { person = '', story = '' }) {
    const to = await findAddressee(db, 'id', person)
    if (!to || !(await askedOf(db, story)).includes(person)) return null
    const locale = to.locale ?? 'nl'
    const w = peopleInItWords(locale)
    return {
      to: to.email,
      subject: w('letter.asked.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: to.name }),
        `${w(`letter.asked.${to.form}`)}\n${site.house ?? site.origin}/mine`,
      ]),
    }
  },
})

/** Tells that somebody answered, and not who or what. */
export const toldAnsweredLetter = letterWriter({
  kind: answeredKind,
  async write({ db, site, movement }, { person = '', told = '' }) {
    const [to, writers] = await Promise.all([findAddressee(db, 'id', person), writersToTell(db, told)])
    const mine = writers.find((one) => one.person === person)
    if (!to || !mine) return null
    const locale = to.locale ?? 'nl'
    const w = peopleInItWords(locale)
    return {
      to: to.email,
      subject: w('letter.answered.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: to.name }),
        `${w(`letter.answered.${to.form}`)}\n${site.house ?? site.origin}/write/${mine.story}/people`,
      ]),
    }
  },
})

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
