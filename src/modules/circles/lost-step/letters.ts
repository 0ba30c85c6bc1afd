import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { hashOf } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { clockTime, longDate } from '../../../platform/i18n/dates.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { findAddressee } from '../../people/index.ts'
import { goesAt } from './queries.ts'
import { lostStepWords } from './words.ts'

const kind = 'circles.lost-step'
const happened = ['asked', 'agreed', 'stopped', 'reset'] as const
type Happened = (typeof happened)[number]
const isHappened = (what: string | undefined): what is Happened => happened.some((one) => one === what)

interface Told {
  person_id: string
  mine: boolean
  agreed_at: Date | null
  outcome: string | null
}

/** As the worker: whose it is, and who looks after where they sit. */
async function toldOf(db: Db, lostStep: string): Promise<Told[]> {
  const { rows } = await sql<Told>`select * from circles.told_of_lost_step(${lostStep}::uuid)`.execute(db)
  return rows
}

/** Everybody is told, without counting: it can be asked once a day. */
export const lostStepTold: FactHandler = {
  fact: kind,
  async handle({ db, post }, { lostStep = '', what = '' }) {
    for (const { person_id: person } of await toldOf(db, lostStep))
      await post({ kind, ids: { lostStep, person, what } })
  },
}

/** A link that stops it. Made from a key of the house where the letter is written; only its hash is kept. */
async function stopLink(house: House, db: Db, lostStep: string): Promise<string> {
  const token = createHmac('sha256', house.keyFor('stop-lost-step')).update(lostStep).digest('base64url')
  await sql`select circles.lay_stop_link(${lostStep}::uuid, ${hashOf(token)})`.execute(db)
  return `/sign-in/lost/stop/${token}`
}

export const lostStepLetter = letterWriter({
  kind,
  async write({ house, db, site, movement }, { lostStep = '', person: to = '', what }) {
    const told = (await toldOf(db, lostStep)).find(({ person_id }) => person_id === to)
    const person = told && (await findAddressee(db, 'id', to))
    if (!person || !isHappened(what)) return null
    // What is over by the time the post came is told by the letter about that.
    const open = what === 'asked' || what === 'agreed'
    if (open && told.outcome) return null
    const { email, form, name } = person
    const locale = person.locale ?? 'nl'
    const w = lostStepWords(locale)
    const goes = told.agreed_at && goesAt(told.agreed_at)
    const when = goes ? { day: longDate(locale, goes), time: clockTime(locale, goes) } : { day: '', time: '' }
    const link = async (path: string | Promise<string>) => `\n${site.origin}${await path}`
    const own = async () => [
      w(`letter.own.${what}.${form}`, when) + (what === 'reset' ? await link('/sign-in') : ''),
      open
        ? w(`letter.stop.${form}`) + (await link(stopLink(house, db, lostStep)))
        : w(`letter.call.${form}`),
    ]
    const host = async () => [
      w(`letter.host.${what}.${form}`, when) + (open ? await link(`/lost-steps/${lostStep}`) : ''),
    ]
    return {
      to: email,
      subject: told.mine ? w('letter.own.subject', { movement: movement.name }) : w('letter.host.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        ...(await (told.mine ? own() : host())),
      ]),
    }
  },
})
