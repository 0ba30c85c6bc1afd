import type { Db } from '../database/connect.ts'
import type { ScheduledWork } from '../jobs/schedule.ts'
import type { SteadyWork } from '../jobs/steady.ts'
import type { LetterWriter } from '../mail/letter-writer.ts'
import type { FactHandler } from '../outbox/facts.ts'
import type { LeadCall } from '../web/lead-server.ts'
import type { MachineRoute } from '../web/machine.ts'
import type { Route } from '../web/route.ts'
import type { ServerRoute } from '../web/server-route.ts'
import type { Thing } from './thing.ts'

/** A room of the house. */
export interface Module {
  name: string
  routes: readonly Route[]
  /** What other machines ask, each time with a secret of their own. */
  machines?: readonly MachineRoute[]
  /** What other servers ask in a protocol of their own. */
  servers?: readonly ServerRoute[]
  things: readonly Thing[]
  /** Where an address leads now at which the house has nothing any more, or never had: as far as who asks may see it. */
  leadsOn?(db: Db, asked: { url: URL; movementId: string | undefined }): Promise<string | undefined>
  /** Where a server that asks for a page in a protocol of its own finds the same: only what everybody may see. */
  leadsServers?(call: LeadCall): Promise<string | undefined>
  /** Who hears of what happened, after commit. */
  notices?: readonly FactHandler[]
  /** Who writes the letters, by kind, when they are sent. */
  letters?: readonly LetterWriter[]
  /** Labels of keys that must stay what they are when the master key changes: what they made is kept for long. */
  lastingKeys?: readonly string[]
  /** What comes back by the clock. */
  schedules?: readonly ScheduledWork[]
  /** What lasts longer than a transaction may. */
  steady?: readonly SteadyWork[]
}
