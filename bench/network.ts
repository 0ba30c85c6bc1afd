import { startTestServer } from '../tests/support/test-server.ts'

// What a page of the network costs on the server, everything that decides who sees what included, where there are 4,000
// houses, 100,000 people and 200,000 gatherings over ten years; beside it the same pages where there are forty houses, as
// the reference. A page that was not asked before, each time: what is kept of a page is left out of it.

const large = {
  houses: Number(process.env.BENCH_HOUSES ?? 4000),
  people: Number(process.env.BENCH_PEOPLE ?? 100_000),
  gatherings: Number(process.env.BENCH_GATHERINGS ?? 200_000),
}
const small = { houses: 40, people: 1000, gatherings: 2000 }
const samples = Number(process.env.BENCH_SAMPLES ?? 100)

type Looks = 'nobody' | 'member' | 'host'

const pages: Record<string, (slug: string, i: number) => string> = {
  directory: () => '/people',
  'directory of a region': (_, i) => `/people?region=region-${1 + (i % 12)}`,
  'directory by name': (_, i) => `/people?q=${i % 40}`,
  'directory of a year': (_, i) => `/people?year=${2015 + (i % 8)}`,
  'organisation page': (slug) => `/circles/${slug}`,
  agenda: () => '/agenda',
  'agenda of the movement': () => '/agenda?of=beweging',
  'agenda of a region': (_, i) => `/agenda?of=region-${1 + (i % 12)}`,
  'agenda of a house': (slug) => `/agenda?of=${slug}`,
  'agenda of a kind': () => '/agenda?kind=training',
  'agenda of a year': (_, i) => `/agenda?year=${2018 + (i % 8)}`,
  'agenda of a month': (_, i) => `/agenda/month?month=20${19 + (i % 7)}-0${1 + (i % 9)}`,
  'my programme': () => '/agenda?of=mine',
  persons: () => '/people/persons',
  'person search': (_, i) => `/people/persons?q=${['moeder', 'nacht', 'verpleegkundige', 'Naam 77'][i % 4]}`,
}

const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { networkOf } = await import('./support/network.ts')
type Network = Awaited<ReturnType<typeof networkOf>>

const at = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0
const ms = (value: number) => Number(value.toFixed(1))

async function taken(
  network: Network,
  looks: Looks,
  page: (slug: string, i: number) => string,
  times: number,
) {
  const visitor = network.visitors[looks]
  const all: number[] = []
  for (let i = 0; i < times + 12; i += 1) {
    const path = page(network.slugs[i % network.slugs.length] ?? '', i)
    // Nothing kept helps: the revision has grown.
    await network.touch()
    const began = performance.now()
    const { status } = await visitor.get(path)
    if (i >= 12) all.push(performance.now() - began) // each connection plans once
    if (status !== 200 && status !== 404) throw new Error(`${path}: ${status}`)
  }
  return all.sort((a, b) => a - b)
}

async function measured(network: Network, times: number) {
  const results: Record<string, { medianMs: number; p95Ms: number }> = {}
  for (const [name, page] of Object.entries(pages))
    for (const looks of ['nobody', 'member', 'host'] as const) {
      const all = await taken(network, looks, page, times)
      results[`${name}, ${looks}`] = { medianMs: ms(at(all, 0.5)), p95Ms: ms(at(all, 0.95)) }
    }
  return results
}

async function of(size: typeof large, times: number) {
  const began = performance.now()
  const network = await networkOf(size)
  const laidInS = Math.round((performance.now() - began) / 1000)
  try {
    return { laidInS, results: await measured(network, times) }
  } finally {
    await network.close()
  }
}

try {
  const reference = await of(small, samples)
  const whole = await of(large, samples)
  const results = Object.fromEntries(
    Object.entries(whole.results).map(([name, { medianMs, p95Ms }]) => {
      const few = reference.results[name]
      return [
        name,
        { medianMs, p95Ms, smallMedianMs: few?.medianMs, ratio: ms(medianMs / (few?.medianMs ?? 1)) },
      ]
    }),
  )
  process.stdout.write(
    `${JSON.stringify({ bench: 'network', ...large, samples, laidInS: whole.laidInS, results }, null, 2)}\n`,
  )
} finally {
  await server.stop()
}
