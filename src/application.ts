import pino from 'pino'
import { helpingOn } from './modules/contributions/index.ts'
import { movementOf, openMovement, siteFor } from './modules/movements/index.ts'
import { type Outside, openSignIn, viewerOf } from './modules/people/index.ts'
import { modules } from './modules.ts'
import type { LoadedAssets } from './platform/assets/index.ts'
import { systemClock } from './platform/clock/clock.ts'
import type { House } from './platform/commands/command.ts'
import { connect } from './platform/database/connect.ts'
import type { DatabaseAddresses } from './platform/database/server/index.ts'
import { openFiles } from './platform/files/index.ts'
import { startJobs } from './platform/jobs/index.ts'
import { LiveHub } from './platform/live/hub.ts'
import { openPost } from './platform/mail/index.ts'
import { layLinkable } from './platform/provenance/linkable.ts'
import { carriedKeys } from './platform/sealing/carried.ts'
import { sealingWith } from './platform/sealing/seal.ts'
import { deriveKey } from './platform/secrets/master-key.ts'
import type { Settings } from './platform/settings.ts'
import { webServer } from './platform/web/server.ts'

export interface ApplicationParts {
  settings: Settings
  addresses: DatabaseAddresses
  masterKey: Buffer
  assets: LoadedAssets
  log?: pino.Logger
  /** False: nothing is done by the clock. A test that lasts past five minutes sees what it laid down. */
  byTheClock?: boolean
  /** The world outside the house, where organisations' own sign-ins are: tests bring their own. */
  outside?: Outside
}

export interface Application {
  fetch(request: Request, env?: unknown): Response | Promise<Response>
  /** Whether the database answers. */
  ready(): Promise<boolean>
  /** Waits until everything that must be sent is sent: for tests. */
  drained(): Promise<void>
  house: House
  /** Ends what stays open by itself: live screens, whose browsers come back to whoever serves then. */
  letGo(): void
  close(): Promise<void>
}

/** Written behind the answer and many lines at a time: nobody waits for a line in the log. The rest is written at the end. */
const logFile = () => pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 200 })

/** After migrating, as the database's owner: what the rooms declare can be linked from then on. */
export const layLinks = (owner: string) =>
  layLinkable(
    owner,
    modules.flatMap(({ things }) => things),
  )

/** The whole application over an open database: what `main.ts` serves and tests call in-process. */
export async function createApplication(parts: ApplicationParts): Promise<Application> {
  const { settings, addresses, masterKey, assets, byTheClock = true } = parts
  const log = parts.log ?? pino({ level: 'info', base: null }, logFile())
  const database = connect(addresses.web)
  const before = settings.masterKeyBefore && deriveKey(settings.masterKeyBefore, 'sealing')
  const keys = await carriedKeys(database, deriveKey(masterKey, 'sealing'))
  const house: House = {
    database,
    clock: systemClock,
    sealing: sealingWith(deriveKey(masterKey, 'sealing'), before),
    files: openFiles(settings.files),
    keyFor(label) {
      const key = keys.get(label) ?? deriveKey(masterKey, label)
      keys.set(label, key)
      return key
    },
    reminderRest: settings.mail.reminderRest,
    newsletterRate: settings.mail.newsletterRate,
    recordingLimit: settings.recordingLimit,
  }
  const site = {
    origin: settings.origin,
    example: settings.example,
    production: settings.production,
    addresses: Object.fromEntries(
      settings.addresses.map(({ movement, origins }) => [movement, origins[0] ?? settings.origin]),
    ),
  }
  const signIn = openSignIn(house, { authAddress: addresses.auth, site, outside: parts.outside })
  const post = openPost(settings, log)
  const jobs = await startJobs({
    house,
    workerAddress: addresses.worker,
    modules,
    site,
    post,
    log,
    letterRest: settings.mail.rest,
    byTheClock,
    movementOf,
    siteFor,
    sender: settings.mail.from,
  })
  const live = new LiveHub({ address: addresses.web, log })
  const app = webServer({
    site,
    addresses: settings.addresses,
    openMovement,
    proxies: settings.proxies,
    house,
    live,
    assets,
    modules,
    log,
    viewerOf,
    helpingOn,
    movementOf,
  })
  return {
    fetch: (request, env) => app.fetch(request, env as never),
    ready: () =>
      database.ping().then(
        () => true,
        () => false,
      ),
    drained: () => jobs.drained(),
    house,
    letGo: () => live.letGo(),
    close: async () => {
      await live.close()
      await jobs.stop()
      await signIn.close()
      await database.close()
    },
  }
}
