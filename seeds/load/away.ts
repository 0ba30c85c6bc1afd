import { objectionCodes } from '../../src/modules/stories/about-me/code.ts'
import { fromPlainText, toPlainText } from '../../src/platform/documents/index.ts'
import { keptAway } from '../away.ts'
import { keptAwayStory } from '../stories/kept-away.ts'
import { dayFrom } from './days.ts'
import { circleId, idOf, personId } from './ids.ts'
import type { Loading } from './loading.ts'
import { storyId } from './stories.ts'

/** What two people kept from readers, what its writers said to that, and what one proposes since. */
export function loadKeptAway({ lay, makeKey, keyFor, now }: Loading): void {
  const { story, objection, proposed, agreed, answered, back } = keptAway
  const about = { story_id: storyId(story), movement_id: circleId('een-stoel-erbij') }
  const [objectionKey, awayKey, backKey, keptKey] = [makeKey(), makeKey(), makeKey(), makeKey()]
  const objectionId = idOf('story-objection', story)
  const ago = (days: number) => dayFrom(now, -days)
  lay('stories.objection', {
    ...{ ...about, id: objectionId, sealing_key_id: objectionKey.id, wish: 'leave-out', reach: null },
    ...{ said: objectionKey.seal(objection.said), asked_on: ago(objection.daysAgo) },
    ...{ answer: objectionKey.seal(proposed.forObjector), answered_on: ago(agreed.daysAgo) },
    ...objectionCodes.hashesOf({ keyFor }, objectionId),
  })
  lay('stories.kept_away', {
    ...{ ...about, id: idOf('kept-away', story), objection_id: objectionId, sealing_key_id: keptKey.id },
    ...{ title: keptAwayStory.title, since: ago(agreed.daysAgo), version: 2 },
    ...{ answer: keptKey.seal(answered.words), answered_on: ago(answered.daysAgo) },
    shown: keptKey.seal(`${keptAwayStory.title}\n\n${toPlainText(fromPlainText(keptAwayStory.body))}`.trim()),
  })
  lay(
    'stories.away_proposal',
    {
      ...{ ...about, id: idOf('away-proposal', story, 'away'), objection_id: objectionId, kind: 'away' },
      ...{ sealing_key_id: awayKey.id, reason: awayKey.seal(proposed.forWriters), to_objector: null },
      ...{ proposed_by: personId(proposed.by), proposed_on: ago(proposed.daysAgo) },
      ...{ says: 'agreed', said_by: personId(agreed.by), said_on: ago(agreed.daysAgo) },
    },
    {
      ...{ ...about, id: idOf('away-proposal', story, 'back'), objection_id: objectionId, kind: 'back' },
      ...{ sealing_key_id: backKey.id, reason: backKey.seal(back.reason), to_objector: null },
      ...{ proposed_by: personId(back.by), proposed_on: ago(back.daysAgo) },
      ...{ says: null, said_by: null, said_on: null },
    },
  )
}
