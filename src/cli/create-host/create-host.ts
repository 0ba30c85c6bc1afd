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

/**
 * `create-host --name --email --organisation`: somebody who looks after an organisation, and may come in. With
 * `--movement` alone they look after the movement: its telephone desk too.
 */
export const createHost: Verb = async (args, io) => {
  const flags = readHostFlags(args)
  const outcome = await inHouse(io, ({ database, clock, sealing, settings }) =>
    database.write(undefined, async ({ db }) => {
      const register = await openRegister(db, clock)
      const movement = homeOf(register, flags)
      const circle = flags.organisation ? register.organisation(flags.organisation, movement, null) : movement
      await register.save(action)
      const contactOf = await nameContact(db, flags, [...new Set([movement, circle])])
      const person = await findOrMakePerson(db, clock, flags)
      const seat = await giveHostSeat(db, { clock, sealing }, person, circle.id)
      await askForLetter(db, seat.id, statedLocale(io.env) ?? 'nl')
      if (person.isNew) await audit(db, action, 'person', [person.id])
      if (seat.isNew) await audit(db, action, 'seat', [seat.id])
      return {
        flags,
        settings,
        register,
        movement,
        circle,
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
