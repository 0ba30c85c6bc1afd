import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { pinned, type Running, startBare, startPlatform } from './support/platform.ts'

// How many requests a second the server answers for two pages, as a share of what a bare node:http server that sends
// the same bytes answers in the same run: the median of five interleaved pairs.

const pairs = 5
const seconds = Number(process.env.BENCH_SECONDS ?? 4)
const connections = 16

interface Subject {
  name: string
  path: string
  /** Sign in as this person of the example network first. */
  person?: string
}

const subjects: Subject[] = [
  { name: 'public page', path: '/' },
  { name: 'signed-in circle page', path: process.env.BENCH_CIRCLE ?? '/circles/de-overzet', person: 'petra' },
]

async function requestsPerSecond(url: string, headers: Record<string, string>): Promise<number> {
  const result = await autocannon({ url, headers, connections, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`)
  return result.requests.average
}

async function cookieOf(origin: string, person: string): Promise<string> {
  const answer = await fetch(`${origin}/demo/sign-in`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ person }),
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

const median = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number

async function measure(platform: Running, subject: Subject, folder: string, port: number) {
  const headers: Record<string, string> = subject.person
    ? { cookie: await cookieOf(platform.origin, subject.person) }
    : {}
  const answer = await fetch(platform.origin + subject.path, {
    headers: { ...headers, 'accept-encoding': 'identity' },
  })
  if (answer.status !== 200) throw new Error(`${subject.path} answers ${answer.status}`)
  const body = Buffer.from(await answer.arrayBuffer())
  const file = join(folder, `${port}.html`)
  await writeFile(file, body)
  const bare = await startBare(port, file)
  try {
    await requestsPerSecond(platform.origin + subject.path, headers) // warm
    const ours: number[] = []
    const theirs: number[] = []
    for (let pair = 0; pair < pairs; pair += 1) {
      ours.push(await requestsPerSecond(platform.origin + subject.path, headers))
      theirs.push(await requestsPerSecond(`${bare.origin}/`, {}))
    }
    const ratios = ours.map((value, i) => value / (theirs[i] as number))
    return {
      page: subject.name,
      path: subject.path,
      bytes: body.length,
      requestsPerSecond: Math.round(median(ours)),
      bareRequestsPerSecond: Math.round(median(theirs)),
      share: Number(median(ratios).toFixed(4)),
    }
  } finally {
    await bare.stop()
  }
}

const folder = await mkdtemp(join(tmpdir(), 'kampvuur-bench-'))
const first = 20_000 + Math.floor(Math.random() * 20_000)
const platform = await startPlatform(first)
try {
  const results = []
  for (const [i, subject] of subjects.entries())
    results.push(await measure(platform, subject, folder, first + 1 + i))
  process.stdout.write(
    `${JSON.stringify({ bench: 'pages', pairs, seconds, connections, pinned, results }, null, 2)}\n`,
  )
} finally {
  await platform.stop()
  await rm(folder, { recursive: true, force: true })
}
