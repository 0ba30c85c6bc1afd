import { existsSync } from 'node:fs'
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { inflate } from '@sparticuz/chromium'

/** Where a browser stands and what it needs around it. `env` is meant for the browser process alone. */
export interface ChromiumBinary {
  path: string
  env: Record<string, string>
}

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

/** The system's browser, else the one from the npm package, unpacked once per checkout. */
export async function chromiumBinary(): Promise<ChromiumBinary> {
  const system = SYSTEM.find((path) => existsSync(path))
  if (system) return { path: system, env: {} }
  const home = await unpacked()
  return {
    path: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  }
}

async function unpacked(): Promise<string> {
  const packaged = packageRoot('@sparticuz/chromium')
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as {
    version: string
  }
  const root = await writableCache()
  const home = join(root, version)
  if (existsSync(home)) return home

  // Unpack beside it and rename: another process may be doing the same, and a killed one leaves no half browser.
  const draft = await mkdtemp(join(root, 'unpacking-'))
  await Promise.all(inflateInto(draft, join(packaged, 'bin')))
  await writeFile(join(draft, 'fonts.conf'), fontsConf(join(home, 'fonts'), join(root, 'font-cache')))
  await rename(draft, home).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true, force: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  return home
}

/** The package's folder; its exports hide package.json, so we look where modules are looked for. */
function packageRoot(name: string): string {
  const found = findPackageJSON(name, import.meta.url)
  if (!found) throw new Error(`The package ${name} is not installed. Run npm ci.`)
  return dirname(found)
}

/** `inflate` reads the temporary folder at once, when called: it is set for exactly that moment. */
function inflateInto(folder: string, archives: string): Promise<string>[] {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return ARCHIVES.map((name) => inflate(join(archives, name)))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

const fontsConf = (fonts: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir></fontconfig>
`

/** The checkout's cache, or the user's own temporary folder where the checkout belongs to somebody else. */
async function writableCache(): Promise<string> {
  for (const folder of [resolve('.cache/chromium'), join(tmpdir(), `kampvuur-chromium-${userInfo().uid}`)]) {
    try {
      await mkdir(folder, { recursive: true })
      await access(folder, constants.W_OK)
      return folder
    } catch {}
  }
  throw new Error(
    'No folder to unpack the test browser in: neither .cache/chromium nor the temporary folder is writable.',
  )
}
