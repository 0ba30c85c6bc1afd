import { projectRoot } from '../src/platform/start/data-folder.ts'
import { checkDataMap, dataMapPath, writeDataMap } from './data-map/written.ts'

// `npm run data-map` writes docs/privacy/data-map.md; with --check it only says whether that is what it would write.

if (process.argv.includes('--check')) {
  const complaints = checkDataMap(projectRoot)
  for (const line of complaints) console.error(line)
  if (complaints.length > 0) process.exitCode = 1
} else {
  writeDataMap(projectRoot)
  console.log(`Wrote ${dataMapPath}.`)
}
