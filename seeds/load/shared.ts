import { reactionCodeOf } from '../../src/modules/stories/reactions/code.ts'
import { sharedCodeOf } from '../../src/modules/stories/share/code.ts'
import { hashOf } from '../../src/platform/codes/codes.ts'
import { reactions, shared } from '../shared.ts'
import { dayFrom } from './days.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'
import { storyId } from './stories.ts'

export const sharedId = (index: number) => idOf('shared', index)

/** What waits for who looks along, and what readers asked who wrote something, sealed as the application seals. */
export function loadShared({ lay, makeKey, keyFor, now }: Loading): void {
  for (const [i, { words, name, audience, daysAgo }] of shared.entries()) {
    const [key, id] = [makeKey(), sharedId(i)]
    const code = sharedCodeOf({ keyFor }, id)
    lay('stories.shared', {
      ...{ id, movement_id: circleId('een-stoel-erbij'), person_id: null, sealing_key_id: key.id },
      ...{ content: key.seal(JSON.stringify({ words, name, alt: '' })), audience, language: 'nl' },
      ...{ long_hash: hashOf(code.long), short_hash: hashOf(code.short), shared_on: dayFrom(now, -daysAgo) },
    })
  }
  for (const [i, { story, words, name, mayStand, stands, daysAgo }] of reactions.entries()) {
    const [key, id] = [makeKey(), idOf('reaction', i)]
    const code = reactionCodeOf({ keyFor }, id)
    lay('stories.reaction', {
      ...{ id, story_id: storyId(story), person_id: null, sealing_key_id: key.id },
      ...{
        content: key.seal(JSON.stringify({ words, name })),
        mail: null,
        locale: 'nl',
        may_stand: mayStand,
      },
      ...{ step: stands ? 'stands' : 'lies', sent_on: dayFrom(now, -daysAgo) },
      ...{ long_hash: hashOf(code.long), short_hash: hashOf(code.short) },
    })
  }
}
