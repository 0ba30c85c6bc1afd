import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { endingWords } from './words.ts'

const kind = 'circles.ending-proposed'

/** As the worker: every other host, and whose yes it waits for, as long as it waits. */
async function hostsToTell(db: Db, proposal: string): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`
    select circles.hosts_to_tell(${proposal}::uuid) as person`.execute(db)
  return rows.map(({ person }) => person)
}

/** Nobody finds out afterwards that the circle they look after is gone. */
export const endingProposed: FactHandler = {
  fact: kind,
  async handle(context, { proposal = '' }) {
    for (const person of await hostsToTell(context.db, proposal)) {
      const host = await findAddressee(context.db, 'id', person)
      if (host && (await countLetter(context, kind, host.email)))
        await context.post({ kind, ids: { proposal, person } })
    }
  },
}

/** That something waits which cannot be undone; what and why is read in the house. */
export const endingProposedLetter = letterWriter({
  kind,
  async write({ db, site, movement }, { proposal = '', person = '' }) {
    if (!(await hostsToTell(db, proposal)).includes(person)) return null
    const host = await findAddressee(db, 'id', person)
    if (!host) return null
    const locale = host.locale ?? 'nl'
    const w = endingWords(locale)
    return {
      to: host.email,
      subject: w('letter.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: host.name }),
        w('letter.proposed'),
        `${w('letter.open')}\n${site.origin}/circle-endings/${proposal}`,
      ]),
    }
  },
})
