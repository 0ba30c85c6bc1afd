import { sql } from 'kysely'
import { command } from '../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { ensureTended } from '../hosting.ts'
import { InvitePerson } from './input.ts'

/**
 * A host gives somebody a place in the circle; without an address it waits behind a card until they say yes. An address without an account gets one; one that has keeps its own.
 * Nothing in the answer tells which it was.
 */
export const invitePerson = command({
  name: 'circles.invite-person',
  input: InvitePerson,
  async policy({ db, actor, input }) {
    await ensureTended(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const { slug, name, email, role, locale, code } = input
    const circle = await ensureTended(db, actor, slug)
    if (actor.kind !== 'person') throw new Absent()
    if (role !== 'member' && !circle.hosted) throw new Denied('denied.not-host')
    const key = await sealing.makeKey(db, clock)
    if (!email) {
      const seat = clock.id()
      await sql`select circles.offer_card(${circle.id}::uuid, ${name}, ${seat}::uuid, ${key}::uuid, ${locale},
        ${code.long}, ${code.short})`.execute(db)
      record.about('seat', seat)
      return
    }
    const { rows } = await sql<{
      seat: string
    }>`select circles.invite_person(${circle.id}::uuid, ${clock.id()}::uuid,
      ${name}, ${email}, ${clock.id()}::uuid, ${key}::uuid, ${role}) as seat`.execute(db)
    const seat = rows[0]?.seat
    if (!seat) throw new Absent()
    record.about('seat', seat)
    record.fact('circles.person-invited', { seat, by: actor.id, locale })
  },
})
