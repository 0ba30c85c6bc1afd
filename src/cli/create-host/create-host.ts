import { openRegister } from '../circles/register.ts'
import { audit } from '../circles/rows.ts'
import type { Verb } from '../command-line.ts'
import { inHouse } from '../house.ts'
import { statedLocale } from '../locale.ts'
import { nameContact } from './contact.ts'
import { readHostFlags } from './flags.ts'
import { homeOf } from './home.ts'
import { askForLetter, isRunning } from './letter.ts'
import { findOrMakePerson } from './person.ts'
import { reportHost } from './report.ts'
import { giveHostSeat } from './seat.ts'

const action = 'cli.create-host'

/** `create-host --name --email --organisation`: somebody who looks after an organisation, and may come in. */
export const createHost: Verb = async (args, io) => {
  const flags = readHostFlags(args)
  const outcome = await inHouse(io, ({ database, clock, sealing, settings }) =>
    database.write(undefined, async ({ db }) => {
      const register = await openRegister(db, clock)
      const movement = homeOf(register, flags)
      const organisation = register.organisation(flags.organisation, movement, null)
      await register.save(action)
      const contactOf = await nameContact(db, flags, [movement, organisation])
      const person = await findOrMakePerson(db, clock, flags)
      const seat = await giveHostSeat(db, { clock, sealing }, person, organisation.id)
      await askForLetter(db, seat.id, statedLocale(io.env) ?? 'nl')
      if (person.isNew) await audit(db, action, 'person', [person.id])
      if (seat.isNew) await audit(db, action, 'seat', [seat.id])
      return {
        flags,
        settings,
        register,
        movement,
        organisation,
        contactOf,
        person,
        seat,
        running: await isRunning(db),
      }
    }),
  )
  reportHost(io, outcome)
  return 0
}
