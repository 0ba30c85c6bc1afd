import { checks, watchers } from '../vision.ts'
import { dayFrom } from './days.ts'
import { entryId } from './faces.ts'
import { circleId, idOf, personId } from './ids.ts'
import type { Loading } from './loading.ts'
import { storyId } from './stories.ts'

const movement = 'een-stoel-erbij'
export const watcherId = (index: number) => idOf('watcher', index)
export const checkId = (index: number) => idOf('check', index)
export const remarkId = (check: number, index: number) => idOf('remark', check, index)

/** What was seen beside what the movement stands for, sealed as the application seals, and who looks along. */
export function loadVision({ lay, makeKey, now }: Loading): void {
  const sealed = (clear: object) => {
    const key = makeKey()
    return { sealing_key_id: key.id, content: key.seal(JSON.stringify(clear)) }
  }
  const day = (daysAgo: number | undefined) => (daysAgo === undefined ? null : dayFrom(now, -daysAgo))
  lay(
    'vision.watcher',
    ...watchers.map(({ person, name, daysAgo, yesDaysAgo }, i) => ({
      ...{
        id: watcherId(i),
        movement_id: circleId(movement),
        person_id: personId(person),
        ...sealed({ name }),
      },
      ...{ offered_on: dayFrom(now, -daysAgo), yes_on: day(yesDaysAgo) },
    })),
  )
  for (const [i, { person, name, fits, pinches, proposes, ...check }] of checks.entries()) {
    lay('vision.look', {
      ...{ id: checkId(i), movement_id: circleId(movement), person_id: personId(person) },
      ...sealed({ name, fits, pinches, proposes }),
      ...{
        from_day: dayFrom(now, -check.begunDaysAgo - 30 * check.months),
        begun_on: dayFrom(now, -check.begunDaysAgo),
      },
      ...{ read_on: day(check.readDaysAgo), audience: check.audience },
    })
    for (const [nth, { says, about, words, toldDaysAgo }] of check.remarks.entries())
      lay('vision.remark', {
        ...{
          id: remarkId(i, nth),
          look_id: checkId(i),
          movement_id: circleId(movement),
          ...sealed({ words }),
          says,
        },
        ...('story' in about
          ? { thing: 'story' as const, thing_id: storyId(about.story) }
          : { thing: 'tried' as const, thing_id: entryId(about.circle, 'tried', about.tried) }),
        told_on: day(toldDaysAgo),
      })
    for (const [nth, { answer, toldDaysAgo }] of check.remarks.entries())
      if (answer)
        lay('vision.answer', {
          ...{ remark_id: remarkId(i, nth), person_id: personId(answer.person) },
          ...sealed({ words: answer.words, name: answer.name }),
          answered_on: dayFrom(now, 3 - (toldDaysAgo ?? 3)),
        })
  }
}
