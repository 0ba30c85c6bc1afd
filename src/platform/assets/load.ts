import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'

export interface AssetFile {
  body: Buffer
  br?: Buffer
  gz?: Buffer
  /** Content type. */
  type: string
  /** The name holds a hash of the content: it may be kept for ever. */
  immutable: boolean
}

export interface LoadedAssets {
  /** Addresses of the styles for every page. */
  css: readonly string[]
  /** The font file most pages start with, to be preloaded. */
  fonts: readonly string[]
  /** What stands before a page's name in a browser. */
  icon?: string | undefined
  /** The address of an island's script by its name, for example `print-button`. @throws when there is none */
  url(name: string): string
  /** The address of the style that stands beside an island, or there alone, where there is one. */
  styles(name: string): readonly string[]
  /** A file by its address, for example `/assets/site-abc.css`. */
  file(path: string): AssetFile | undefined
}

interface Chunk {
  file: string
  name?: string
  src?: string
  isEntry?: boolean
  css?: string[]
  assets?: string[]
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.json': 'application/json',
}

/** Reads the newest build into memory, once: nothing is read from disk per request. */
export async function loadAssets(outDir = '.cache/assets'): Promise<LoadedAssets> {
  const home = join(resolve(outDir), (await readFile(join(outDir, 'current'), 'utf8')).trim())
  const manifest = JSON.parse(await readFile(join(home, 'manifest.json'), 'utf8')) as Record<string, Chunk>
  const files = await readFiles(home)
  const entries = Object.values(manifest).filter((chunk) => chunk.isEntry)
  const site = entries.find((chunk) => chunk.name === 'site')
  const scripts = entries.filter(({ file }) => file.endsWith('.js'))
  const islands = new Map(scripts.map((chunk) => [chunk.name, `/${chunk.file}`]))
  const beside = new Map(
    entries.flatMap(({ src = '', file }) =>
      src.endsWith('.css') && file.endsWith('.css') ? [[basename(src, '.css'), [`/${file}`]] as const] : [],
    ),
  )
  const styles = [...new Set([site?.file, ...(site?.css ?? [])])].filter((name) => name?.endsWith('.css'))
  return {
    css: styles.map((name) => `/${name}`),
    fonts: [...files.keys()].filter((path) => /-latin-wght-normal-[^/]*\.woff2$/.test(path)),
    icon: [...files.keys()].find((path) => /\/icon-[^/]*\.svg$/.test(path)),
    url(name) {
      const address = islands.get(name)
      if (!address) throw new Error(`There is no island called ${name}`)
      return address
    },
    styles: (name) => beside.get(name) ?? [],
    file: (path) => files.get(path),
  }
}

async function readFiles(home: string): Promise<Map<string, AssetFile>> {
  const names = await readdir(join(home, 'assets'))
  const read = (name: string) => (names.includes(name) ? readFile(join(home, 'assets', name)) : undefined)
  const files = new Map<string, AssetFile>()
  for (const name of names.filter((n) => !/\.(?:br|gz)$/.test(n))) {
    const [body, br, gz] = await Promise.all([
      readFile(join(home, 'assets', name)),
      read(`${name}.br`),
      read(`${name}.gz`),
    ])
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    files.set(`/assets/${name}`, { body, ...(br && { br }), ...(gz && { gz }), type, immutable: true })
  }
  return files
}
