import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { openInvitationWords } from './words.ts'

const kind = 'circles.knocked'

/** As the worker: who may answer it, as long as it waits. */
async function hostsOf(db: Db, knock: string): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`
    select circles.hosts_of_knock(${knock}::uuid) as person`.execute(db)
  return rows.map(({ person }) => person)
}

/** The hosts hear that somebody knocked; nobody waits for a host who did not happen to look. */
export const knocked: FactHandler = {
  fact: kind,
  async handle(context, { knock = '' }) {
    for (const person of await hostsOf(context.db, knock)) {
      const host = await findAddressee(context.db, 'id', person)
      if (host && (await countLetter(context, kind, host.email)))
        await context.post({ kind, ids: { knock, person } })
    }
  },
}

/** That somebody knocked; who it was and where is read in the house. */
export const knockedLetter = letterWriter({
  kind,
  async write({ db, site, movement }, { knock = '', person = '' }) {
    if (!(await hostsOf(db, knock)).includes(person)) return null
    const host = await findAddressee(db, 'id', person)
    if (!host) return null
    const locale = host.locale ?? 'nl'
    const w = openInvitationWords(locale)
    return {
      to: host.email,
      subject: w('letter.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: host.name }),
        w('letter.knocked'),
        `${w('letter.open')}\n${site.origin}/mine`,
      ]),
    }
  },
})
