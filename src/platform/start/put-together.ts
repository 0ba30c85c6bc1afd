import { createHash } from 'node:crypto'
import { existsSync, globSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

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
 * @returns the folder in which `<name>.js` stands for each beginning. Rejects as Vite does, and where it cannot be kept.
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

async function bundle({ root, begins }: Program, outDir: string): Promise<void> {
  const { build } = await import('vite')
  // Vite says for the whole process that this is production, which libraries would read.
  const { NODE_ENV } = process.env
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      plugins: [libraries, places(root)],
      build: {
        ssr: true,
        target: 'node24',
        minify: false,
        sourcemap: true,
        outDir,
        emptyOutDir: false,
        rolldownOptions: {
          input: Object.fromEntries(Object.entries(begins).map(([name, file]) => [name, join(root, file)])),
          output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
        },
      },
    })
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}

/** Each is asked for by where it lies, so that it is found from any folder. */
const libraries = {
  name: 'kampvuur-libraries',
  enforce: 'pre' as const,
  resolveId(id: string) {
    if (/^[./\0]/.test(id)) return undefined
    return { id: isBuiltin(id) ? id : import.meta.resolve(id), external: 'absolute' as const }
  },
}

/** What asks where it stands itself is answered where it stands in the checkout. */
const places = (root: string) => ({
  name: 'kampvuur-places',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (relative(root, id).startsWith('..') || !code.includes('import.meta.')) return undefined
    return code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
  },
})

async function forgetOld(kept: string, home: string): Promise<void> {
  for (const name of await readdir(kept)) {
    const path = join(kept, name)
    if (path === home) continue
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (Date.now() - mtimeMs > DAY) await rm(path, { recursive: true, force: true })
  }
}
