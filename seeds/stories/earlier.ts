import type { Slug } from '../types.ts'

interface Earlier {
  story: Slug
  /** One of its writers. */
  by: Slug
  /** Before it was let be read. */
  daysBefore: number
  title?: string
  /** What stood there then, of what stands there now. */
  body(now: string): string
}

const parts = (body: string) => body.split('\n\n')
const until = (body: string, heading: string) => body.slice(0, body.indexOf(heading)).trimEnd()

/** What its writers kept before, the first first: one began, the other wrote along. */
export const earlier: readonly Earlier[] = [
  {
    story: 'de-naambordjes',
    by: 'esther',
    daysBefore: 9,
    title: 'Zonder naambordjes',
    body: (now) =>
      parts(until(now, '## Wat we nu weten'))
        .filter((part) => !part.startsWith('**Toos:**'))
        .join('\n\n'),
  },
  {
    story: 'de-naambordjes',
    by: 'council',
    daysBefore: 7,
    title: 'Drie dagen zonder naambordjes',
    body: (now) => until(now, '## Wat we nu weten'),
  },
  {
    story: 'de-naambordjes',
    by: 'esther',
    daysBefore: 3,
    body: (now) => parts(now).slice(0, -2).join('\n\n').replace('lag in bed en dacht', 'dacht'),
  },
]
