import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Change this when what is made here changes. */
const RECIPE = '1'
const DAY = 24 * 60 * 60 * 1000

/** What of a checkout is run, and where what was put together of it is kept. */
export interface Program {
  root: string
  /** Name → file in the checkout: where it may begin. */
  begins: Readonly<Record<string, string>>
  /** A folder of this alone. */
  kept: string
}

/**
 * Puts our own thousands of files together in a few, once for each state of them: reading them one by one takes the processor three
 * times as long, at each start and each command. Libraries are left where they are. Safe when several processes do it at once.
 *
 * @param say is told when it has to be done.
 * @returns the folder in which `<name>.js` stands for each beginning. Rejects where that cannot be done or kept.
 */
export async function putTogether(program: Program, say: () => void = () => {}): Promise<string> {
  const home = join(program.kept, keyOf(program))
  if (existsSync(home)) return home
  say()
  await mkdir(program.kept, { recursive: true })
  const draft = await mkdtemp(join(program.kept, 'draft-'))
  try {
    await bundle(program, draft)
    // Outside the checkout nothing says in which way its scripts are written.
    await writeFile(join(draft, 'package.json'), '{"type":"module"}')
    await rename(draft, home)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
  await forgetOld(program.kept, home)
  return home
}

/** By when each file was last written: reading them all is what this spares. */
function keyOf({ root, begins }: Program): string {
  const hash = createHash('sha256').update(JSON.stringify([RECIPE, process.version, root, begins]))
  const files = globSync(['{src,seeds}/**/*.{ts,tsx,json}', 'package-lock.json', 'tsconfig.json'], {
    cwd: root,
    exclude: (name) => /\.test\.tsx?$/.test(name),
  })
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** In a process of its own: what it takes is given back before anything begins, and Vite says for its whole process that this is production. */
async function bundle({ root, begins }: Program, outDir: string): Promise<void> {
  const bundler = join(import.meta.dirname, 'bundle-program.ts')
  await promisify(execFile)(process.execPath, [bundler, JSON.stringify({ root, begins, outDir })])
}

async function forgetOld(kept: string, home: string): Promise<void> {
  for (const name of await readdir(kept)) {
    const path = join(kept, name)
    if (path === home) continue
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (Date.now() - mtimeMs > DAY) await rm(path, { recursive: true, force: true })
  }
}
