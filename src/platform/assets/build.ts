import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { compressFolder } from './compress.ts'
import { findInputs, type Inputs } from './inputs.ts'

export interface BuildOptions {
  /** The checkout. Default: where the process runs. */
  root?: string
  /** Where the results are kept. Default `.cache/assets` in the checkout. */
  outDir?: string
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Builds styles and islands, once per state of their sources. Safe when several processes build at once:
 * each builds in a folder of its own, and the first to finish gives it its name.
 *
 * @returns the folder with this build
 */
export async function buildAssets(options: BuildOptions = {}): Promise<string> {
  const root = resolve(options.root ?? '.')
  const outDir = resolve(options.outDir ?? join(root, '.cache/assets'))
  const inputs = await findInputs(root)
  const home = join(outDir, inputs.key)
  await mkdir(outDir, { recursive: true })
  if (!existsSync(home)) {
    const draft = await mkdtemp(join(outDir, 'draft-'))
    try {
      await bundle(root, draft, inputs)
      await compressFolder(join(draft, 'assets'))
      await rename(draft, home)
    } catch (error) {
      await rm(draft, { recursive: true, force: true })
      if (!existsSync(home)) throw error
    }
    await forgetOld(outDir, inputs.key)
  }
  await pointTo(outDir, inputs.key)
  return home
}

async function bundle(
  root: string,
  draft: string,
  { styles, islands, islandStyles, icon }: Inputs,
): Promise<void> {
  const { build } = await import('vite')
  const site = '\0site.css'
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: '/',
    plugins: [
      {
        // One stylesheet from the design and every room's own css, without a generated file among the sources.
        name: 'kampvuur-site-css',
        resolveId: (id) => (id === 'site.css' ? site : undefined),
        load: (id) =>
          id === site ? styles.map((file) => `@import ${JSON.stringify(file)};`).join('\n') : undefined,
      },
      {
        name: 'kampvuur-icon',
        async generateBundle() {
          if (icon) this.emitFile({ type: 'asset', name: 'icon.svg', source: await readFile(icon) })
        },
      },
    ],
    build: {
      outDir: draft,
      emptyOutDir: false,
      manifest: 'manifest.json',
      assetsInlineLimit: 0, // the Content-Security-Policy allows no data: addresses
      modulePreload: false,
      rolldownOptions: { input: { site: 'site.css', ...islands, ...beside(islandStyles) } },
    },
  })
}

/** Under names of their own, beside the script of the same island. */
const beside = (styles: Inputs['islandStyles']) =>
  Object.fromEntries(Object.entries(styles).map(([name, file]) => [`${name}.style`, file]))

/** A small file that says which build is the newest; written whole, then renamed. */
async function pointTo(outDir: string, key: string): Promise<void> {
  const draft = join(outDir, `current-${process.pid}-${Math.random().toString(36).slice(2)}`)
  await writeFile(draft, key)
  await rename(draft, join(outDir, 'current'))
}

async function forgetOld(outDir: string, key: string): Promise<void> {
  for (const name of await readdir(outDir)) {
    if (name === key || name === 'current') continue
    const path = join(outDir, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (Date.now() - mtimeMs > DAY) await rm(path, { recursive: true, force: true })
  }
}
