import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defaultDataFolder, mayWrite, projectRoot } from './data-folder.ts'
import { putTogether } from './put-together.ts'

/** What people run. */
const begins = { server: 'src/main.ts', cli: 'src/cli/main.ts' }

/**
 * The address of the script to run for a file of ours: put together where people run it. Undefined for what is run as it is written: tools,
 * tests, what somebody works on (`node --watch` follows files), and where it cannot be put together, on a full disk for instance.
 */
export async function beginningOf(file: string): Promise<string | undefined> {
  const asked = relative(projectRoot, file)
  const name = Object.entries(begins).find(([, begin]) => begin === asked)?.[0]
  if (!name || process.env.WATCH_REPORT_DEPENDENCIES) return undefined
  const own = join(projectRoot, '.cache')
  const data = process.env.KAMPVUUR_DATA ? resolve(process.env.KAMPVUUR_DATA) : defaultDataFolder()
  const kept = join(mayWrite(own) || mayWrite(projectRoot) ? own : data, 'program')
  // What a command says is its own.
  const say = (line: string) => name === 'server' && console.log(line)
  try {
    const home = await putTogether({ root: projectRoot, begins, kept }, () =>
      say('Putting the program together: the first time, and when it changed.'),
    )
    return pathToFileURL(join(home, `${name}.js`)).href
  } catch (error) {
    say(
      `That did not work (${error instanceof Error ? error.message : error}): it is read file by file, which takes longer.`,
    )
    return undefined
  }
}
