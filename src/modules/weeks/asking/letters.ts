import type { Db } from '../../../platform/database/connect.ts'
import { type LetterContext, letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { findAddressee, postToEach } from '../../people/index.ts'
import type { AskStep } from '../schema.ts'
import { askWords } from './locales/index.ts'

const abouts = ['asked', 'answered'] as const
type About = (typeof abouts)[number]
const kindOf = (about: About) => `weeks.house-${about}`

interface Told {
  house: string
  circleId: string
  makersIn: string
  year: number
  step: AskStep
}

/** As the worker: whom it is between and where it stands. */
async function findTold(db: Db, ask: string): Promise<Told | undefined> {
  return db
    .selectFrom('weeks.house_ask as a')
    .innerJoin('weeks.week as w', 'w.id', 'a.week_id')
    .innerJoin('circles.circle as c', 'c.id', 'a.circle_id')
    .select(['c.name as house', 'c.id as circleId', 'w.circle_id as makersIn', 'w.year', 'a.step'])
    .where('a.id', '=', ask)
    .executeTakeFirst()
}

/** As the worker: who looks after that circle, with an account. */
async function hostsOf(db: Db, circleId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('circles.seat')
    .select('person_id as person')
    .distinct()
    .where('circle_id', '=', circleId)
    .where('role', '=', 'host')
    .where('taken_at', 'is not', null)
    .where('ended_at', 'is', null)
    .execute()
  return rows.flatMap(({ person }) => (person ? [person] : []))
}

/** The makers hear what is asked, and the hosts of the house what became of it. */
const heardIn = (about: About, { circleId, makersIn }: Told) => (about === 'asked' ? makersIn : circleId)

const stillSo = (about: About, { step }: Told) =>
  about === 'asked' ? step === 'waiting' : step === 'taken' || step === 'no'

export const askNotices: readonly FactHandler[] = abouts.map((about) => ({
  fact: kindOf(about),
  async handle(context, { ask = '' }) {
    const told = await findTold(context.db, ask)
    if (!told) return
    const hosts = await hostsOf(context.db, heardIn(about, told))
    await postToEach(context, kindOf(about), hosts, { ask })
  },
}))

async function write(
  { db, site, movement }: LetterContext,
  about: About,
  { ask = '', person = '' }: Readonly<Record<string, string>>,
) {
  const told = await findTold(db, ask)
  if (!told || !stillSo(about, told) || !(await hostsOf(db, heardIn(about, told))).includes(person))
    return null
  const to = await findAddressee(db, 'id', person)
  if (!to) return null
  const locale = to.locale ?? 'nl'
  const w = askWords(locale)
  return {
    to: to.email,
    subject: w(`letter.${about}.subject`),
    body: letterText(locale, movement, [
      w('letter.greeting', { name: to.name }),
      `${w(`letter.${about}`, { house: told.house, year: String(told.year) })}\n${site.origin}/week/asked/${ask}`,
    ]),
  }
}

/** Between whom it is and where to read it, never what was asked. */
export const askLetters = abouts.map((about) =>
  letterWriter({ kind: kindOf(about), write: (context, ids) => write(context, about, ids) }),
)
