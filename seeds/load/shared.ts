import { objectionCodes } from '../../src/modules/stories/about-me/code.ts'
import { reactionCodes } from '../../src/modules/stories/reactions/code.ts'
import { sharedCodes } from '../../src/modules/stories/share/code.ts'
import { sharedMailAddresses } from '../../src/modules/stories/share/mail/address.ts'
import { stopCodes } from '../../src/modules/stories/share/mail/code.ts'
import { reactions, shared, storyObjections } from '../shared.ts'
import { dayFrom } from './days.ts'
import { circleId, idOf, personId } from './ids.ts'
import type { Loading } from './loading.ts'
import { publishedOf, storyId } from './stories.ts'

export const sharedId = (index: number) => idOf('shared', index)

/** What waits for who looks along, and what readers asked who wrote something, sealed as the application seals. */
export function loadShared(loading: Loading): void {
  const { lay, makeKey, keyFor, now } = loading
  for (const [i, { person, words, name, audience, daysAgo, again, proposal, mail }] of shared.entries()) {
    const [key, id] = [makeKey(), sharedId(i)]
    lay('stories.shared', {
      ...{ id, movement_id: circleId('een-stoel-erbij'), sealing_key_id: key.id },
      person_id: person ? personId(person) : null,
      ...{ content: key.seal(JSON.stringify({ words, name, alt: '' })), audience, language: 'nl' },
      ...{ ...sharedCodes.hashesOf({ keyFor }, id), shared_on: dayFrom(now, -daysAgo) },
      ...{ question: again ? key.seal(again.question) : null, reply: again ? key.seal(again.reply) : null },
      step: proposal ? 'proposed' : 'waits',
      proposal: proposal ? key.seal(JSON.stringify({ ...proposal, alt: '' })) : null,
      // Asked, answered, changed, asked again and answered again; or laid before them.
      version: again ? 6 : proposal ? 2 : 1,
    })
    if (mail) loadMail(loading, id, mail)
  }
  for (const [i, { story, said, wish, reach, daysAgo, held }] of storyObjections.entries()) {
    const [key, id] = [makeKey(), idOf('story-objection', i)]
    lay('stories.objection', {
      ...{ id, story_id: storyId(story), movement_id: circleId('een-stoel-erbij'), sealing_key_id: key.id },
      ...{ said: key.seal(said), wish, reach: reach === '' ? null : key.seal(reach) },
      ...{ ...objectionCodes.hashesOf({ keyFor }, id), asked_on: dayFrom(now, -daysAgo) },
    })
    if (held) loadHeld(loading, { story, objection: id, daysAgo, ...held })
  }
  for (const [i, { story, words, name, answer, mayStand, stands, daysAgo }] of reactions.entries()) {
    const [key, id] = [makeKey(), idOf('reaction', i)]
    lay('stories.reaction', {
      ...{ id, story_id: storyId(story), person_id: null, sealing_key_id: key.id },
      ...{
        content: key.seal(JSON.stringify({ words, name })),
        mail: null,
        answer: answer ? key.seal(answer) : null,
        answer_stands: answer !== undefined,
        locale: 'nl',
        may_stand: mayStand,
      },
      ...{ step: stands ? 'stands' : 'lies', sent_on: dayFrom(now, -daysAgo) },
      ...reactionCodes.hashesOf({ keyFor }, id),
    })
  }
}

/** Where its sharer is told that something lies there: one letter went, and no other before they look. */
function loadMail({ lay, makeKey, keyFor }: Loading, shared: string, mail: string): void {
  const key = makeKey()
  lay('stories.shared_mail', {
    ...{ shared_id: shared, sealing_key_id: key.id, address: key.seal(mail), locale: 'nl', told: true },
    address_key: sharedMailAddresses.of({ keyFor }, mail),
    stop_hash: stopCodes.hashesOf({ keyFor }, key.id).long_hash,
  })
}

interface Held {
  story: string
  objection: string
  daysAgo: number
  reason: string
  answer: string
}

/** A story that nobody reads since somebody objected, and that comes back two weeks later. */
function loadHeld(loading: Loading, { story, objection, daysAgo, reason, answer }: Held): void {
  const { lay, makeKey, now } = loading
  const key = makeKey()
  lay('stories.held', {
    ...{ id: idOf('held', story), story_id: storyId(story), movement_id: circleId('een-stoel-erbij') },
    ...{
      objection_id: objection,
      sealing_key_id: key.id,
      reason: key.seal(reason),
      answer: key.seal(answer),
    },
    ...{ held_on: dayFrom(now, -daysAgo), until_on: dayFrom(now, 14 - daysAgo) },
    ...{ was: JSON.stringify({ pictures: [], ...publishedOf(loading, story) }), placed: '[]' },
  })
}
