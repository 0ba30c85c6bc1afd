import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { wxrHead, wxrItem, wxrTail } from '../src/cli/import/wordpress/testing/wxr.ts'
import { startTestServer } from '../tests/support/test-server.ts'

// What it costs to take over a large site: looking at all of it, writing it, writing it once more where nothing changed, and taking
// it back. Peak memory of the whole process, after an export of a tenth and after the whole one: it must not grow with the file.

const megabytes = Number(process.env.BENCH_MEGABYTES ?? 300)
const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { freshDatabase } = await import('../tests/support/postgres.ts')
const { houseOn, tryCommand } = await import('../tests/support/try-command.ts')

const folder = await mkdtemp(join(tmpdir(), 'kampvuur-bench-'))
const words =
  'wij aten samen soep en iemand vertelde hoe de deur van het huis open bleef toen het regende op de markt'.split(
    ' ',
  )

/** The same words for the same number. */
const sentence = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => words[(seed * 31 + at * 7) % words.length]).join(' ')

function content(number: number): string {
  const paragraphs = Array.from({ length: 24 }, (_, at) => sentence(number + at, 60 + ((number + at) % 40)))
  const block = (text: string) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`
  return number % 2 === 0
    ? paragraphs.join('\n\n')
    : `<!-- wp:heading --><h2>${sentence(number, 5)}</h2><!-- /wp:heading -->\n${paragraphs.map(block).join('\n\n')}
<!-- wp:list --><ul><li>${sentence(number, 4)}</li><li><a href="https://elders.example/${number}">hier</a></li></ul><!-- /wp:list -->`
}

async function makeExport(size: number): Promise<{ path: string; posts: number }> {
  const path = join(folder, `${size}.xml`)
  let [length, posts] = [0, 0]
  function* pieces() {
    yield wxrHead
    while (length < size * 1_000_000) {
      posts += 1
      const tags = [`woord ${posts % 500}`, `ander ${posts % 80}`]
      const item = wxrItem({
        id: posts,
        name: `bericht-${posts}`,
        content: content(posts),
        tags,
        categories: ['Nieuws'],
      })
      length += item.length
      yield item
    }
    yield wxrTail
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path))
  return { path, posts }
}

/** Runs the real command in a process of its own, and asks what it holds at most while it works. */
async function timed(path: string, env: Record<string, string>, ...flags: string[]) {
  const began = performance.now()
  const args = ['src/platform/start/run.cjs', 'src/cli/main.ts', 'import', 'wordpress', path, ...flags]
  const child = spawn(process.execPath, args, {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, LANG: 'en_GB.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let [said, peakMB] = ['', 0]
  child.stdout.on('data', (piece) => (said += piece))
  const asking = setInterval(async () => {
    // Only Linux says so.
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    peakMB = Math.max(peakMB, Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024))
  }, 100)
  const [exit] = await once(child, 'close')
  clearInterval(asking)
  if (exit !== 0) throw new Error(`It ended with ${exit}`)
  return {
    seconds: Number(((performance.now() - began) / 1000).toFixed(1)),
    peakMB,
    said: said.split('\n')[0],
  }
}

async function measured(size: number) {
  const { path, posts } = await makeExport(size)
  const env = houseOn(await freshDatabase())
  const movement = join(folder, 'movement.csv')
  await writeFile(movement, 'movement,sector,name\nVuur,Thuis,Zomerhek\n')
  await tryCommand(['import', 'participants', movement], env)
  return {
    megabytes: Math.round((await stat(path)).size / 1_000_000),
    posts,
    tried: await timed(path, env, '--dry-run'),
    taken: await timed(path, env),
    again: await timed(path, env),
    undone: await timed(path, env, '--undo'),
  }
}

try {
  const tenth = await measured(megabytes / 10)
  const whole = await measured(megabytes)
  process.stdout.write(`${JSON.stringify({ bench: 'wordpress', tenth, whole }, null, 2)}\n`)
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
