import { join } from 'node:path'
import { buildAssets, loadAssets } from './platform/assets/index.ts'
import { migrate } from './platform/database/migrate.ts'
import { openDatabaseServer, refuseSecondStart } from './platform/database/server/index.ts'
import { loadMasterKey } from './platform/secrets/master-key.ts'
import { readSettings } from './platform/settings.ts'
import { settleFewest } from './platform/small-worlds/settle.ts'
import { collectSeldom } from './platform/start/collect-seldom.ts'
import { projectRoot } from './platform/start/data-folder.ts'
import { openDoor } from './platform/start/door.ts'
import { inOrder } from './platform/start/in-order.ts'

collectSeldom()

await inOrder(async ({ say, step }) => {
  say('Kampvuur is starting.')
  const settings = readSettings()
  for (const sentence of settings.advice) say(sentence)
  refuseSecondStart(settings)
  const door = await step(openDoor(settings), (made, hurry) => made.close(hurry))

  const masterKey = loadMasterKey(settings, say)
  say('Opening the database.')
  const { addresses } = await step(openDatabaseServer(settings, masterKey, say), (made) => made.stop())
  if (addresses.owner) await step(migrate(addresses.owner, say))
  if (addresses.owner) await step(settleFewest(addresses.owner, settings.fewest))
  if (addresses.owner && settings.example && !settings.production) {
    // Outside the house's own code, and read only where there is an example to lay out.
    const { loadExampleNetwork } = await import('../seeds/load/index.ts')
    await step(loadExampleNetwork({ owner: addresses.owner, masterKey, now: new Date(), say }))
  }

  say('Building pages’ styles and scripts where they changed.')
  const outDir = join(settings.data, 'assets')
  await step(buildAssets({ root: projectRoot, outDir }))
  const assets = await step(loadAssets(outDir))

  // Loaded only now: the door is open while these hundreds of files are read.
  const { createApplication, layLinks } = await step(import('./application.ts'))
  if (addresses.owner) await step(layLinks(addresses.owner))
  const application = await step(createApplication({ settings, addresses, masterKey, assets }), (made) =>
    made.close(),
  )
  await step(door.lead(application), (_, hurry) => {
    application.letGo()
    return door.close(hurry)
  })
  say(`Data are kept in ${settings.data}.`)
  say(`Kampvuur is ready: ${settings.origin} (Ctrl-C stops it)`)
})
