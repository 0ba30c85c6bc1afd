import type { Logger } from 'pino'
import type { House } from '../commands/command.ts'
import type { Database, Db } from '../database/connect.ts'
import type { Post } from '../mail/post.ts'
import type { Movement, Whereabouts } from '../web/server.ts'
import type { Site } from '../web/visit.ts'

/** What steady work may use. */
export interface SteadyContext {
  house: House
  /** As the worker: each step is a transaction of its own. */
  worker: Database
  post: Post
  site: Site
  log: Logger
  movementOf(db: Db, where?: Whereabouts): Promise<Movement>
  /** From whom letters come: `Name <address>`. */
  sender: string
  /** False when it is time to stop: the next minute goes on. */
  goesOn(): boolean
}

/**
 * Work that lasts longer than a transaction may: looked after every minute, in steps that each commit. Cut off anywhere it
 * must be taken up again by whoever comes next, also while another process is at it.
 */
export interface SteadyWork {
  /** `module.what` */
  name: string
  /** Where there is no post, it is not done. */
  needsPost: boolean
  run(context: SteadyContext): Promise<void>
}
