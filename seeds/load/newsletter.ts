import { addressKeyOf, newsletterCodeHash } from '../../src/modules/newsletter/subscribe/code.ts'
import { fires } from '../fires/index.ts'
import { movement } from '../movement.ts'
import { type Letter, newsletters, readers } from '../newsletter.ts'
import { stories } from '../stories/index.ts'
import { movementOf } from './circles.ts'
import { dayFrom, momentFrom } from './days.ts'
import { circleId, idOf, occurrenceId, owedAnswerId } from './ids.ts'
import type { Loading } from './loading.ts'
import { storyId } from './stories.ts'

export const newsletterId = (index: number) => idOf('newsletter issue', index)

/** The letters of the movement, and who gets them, sealed as the application seals. */
export function loadNewsletter(loading: Loading): void {
  for (const [i, letter] of newsletters.entries()) loadLetter(loading, letter, i)
  for (const [i, reader] of readers.entries()) loadReader(loading, reader, i)
}

function loadLetter({ lay, now }: Loading, letter: Letter, index: number): void {
  const id = newsletterId(index)
  const left = letter.daysAgo === null ? null : momentFrom(now, -letter.daysAgo, '09:00')
  const [since, until] = [momentFrom(now, -letter.since, '09:00'), left ?? now]
  lay('newsletter.issue', {
    ...{ id, movement_id: circleId(movement.slug), since, until, title: letter.title ?? {} },
    ...{ opening: letter.opening, closing: letter.closing.nl ? letter.closing : {} },
    ...{ leaves_at: left, left_at: left, done_at: left, begun_at: until },
  })
  const told = stories.filter(
    ({ movement: of, audience, daysAgo }) =>
      of === movement.slug &&
      audience === 'everyone' &&
      daysAgo !== null &&
      daysAgo <= letter.since &&
      daysAgo > (letter.daysAgo ?? 0),
  )
  const references = [
    ...told.map(({ slug }) => ['stories.published', storyId(slug)] as const),
    ...cameBackIn(letter).map((id) => ['contributions.owed-answer', id] as const),
    ...letter.gatherings.map(([slug, time]) => ['gatherings.occurrence', occurrenceId(slug, time)] as const),
  ]
  lay(
    'newsletter.item',
    ...references.map(([kind, ref_id], i) => ({ issue_id: id, kind, ref_id, place: (i + 1) * 10 })),
  )
}

/** What came back in that time at houses of the movement, where everybody may read some of the words. */
const cameBackIn = ({ since, daysAgo }: Letter) =>
  fires
    .filter(({ organisation }) => movementOf(organisation) === movement.slug)
    .flatMap(({ slug, clusters, contributions }) =>
      clusters.flatMap((cluster, i) => {
        const days = -(cluster.onward?.answer?.offsetDays ?? 0)
        const open = cluster.contributions.some((at) => {
          const { audience, state, withdrawn } = contributions[at] ?? {}
          return audience === 'everyone' && state === 'confirmed' && !withdrawn
        })
        return open && days > (daysAgo ?? 0) && days <= since ? [owedAnswerId(slug, i)] : []
      }),
    )

function loadReader(
  { lay, makeKey, keyFor, now }: Loading,
  { address, topics = [], confirmed }: (typeof readers)[number],
  index: number,
): void {
  const key = makeKey()
  const addressKey = addressKeyOf({ keyFor }, address)
  const movementId = circleId(movement.slug)
  lay('newsletter.subscriber', {
    ...{ id: idOf('newsletter subscriber', index), movement_id: movementId, sealing_key_id: key.id },
    ...{ address: key.seal(address), address_key: addressKey },
    code_hash: newsletterCodeHash({ keyFor }, movementId, addressKey),
    topics: topics.map(circleId),
    asked_on: dayFrom(now, -3),
    confirmed_on: confirmed ? dayFrom(now, -3) : null,
  })
}
