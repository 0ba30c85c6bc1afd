import type { Visit } from '../../platform/web/visit.ts'
import type { TakenChecks } from '../people/index.ts'
import { myAnswers, myChecks } from './mine.ts'
import { opened } from './sealed.ts'

/** What the actor wrote while looking, and answered to who looked; nothing that others said. Three queries. */
export async function takeChecks({ db, house, actor }: Visit): Promise<TakenChecks> {
  if (actor.kind !== 'person') return { looks: [], lookReplies: [] }
  const words = <T>({
    keyId,
    wrapped,
    content,
  }: {
    keyId: string
    wrapped: Buffer | null
    content: Buffer
  }) => opened<T>(house.sealing, keyId, wrapped, content)
  const [checks, remarks, answers] = await Promise.all([
    db
      .selectFrom('vision.look as l')
      .innerJoin('circles.circle as c', 'c.id', 'l.movement_id')
      .innerJoin('platform.sealing_key as k', 'k.id', 'l.sealing_key_id')
      .select(['l.id', 'c.name as movement', 'l.begun_on as on', 'l.read_on as readOn', 'l.audience'])
      .select(['l.content', 'k.id as keyId', 'k.wrapped'])
      .where('l.id', 'in', myChecks(db))
      .orderBy('l.begun_on', 'desc')
      .orderBy('c.name')
      .execute(),
    db
      .selectFrom('vision.remark as r')
      .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
      .select(['r.look_id as checkId', 'r.says', 'r.content', 'k.id as keyId', 'k.wrapped'])
      .where('r.look_id', 'in', myChecks(db))
      .execute(),
    db
      .selectFrom('vision.answer as a')
      .innerJoin('platform.sealing_key as k', 'k.id', 'a.sealing_key_id')
      .select(['a.answered_on as on', 'a.content', 'k.id as keyId', 'k.wrapped'])
      .where('a.remark_id', 'in', myAnswers(db))
      .orderBy('a.answered_on', 'desc')
      .execute(),
  ])
  return {
    looks: checks.map(({ id, movement, on, readOn, audience, ...sealed }) => {
      const {
        name = '',
        fits = '',
        pinches = '',
        proposes = '',
      } = words<TakenChecks['looks'][number]>(sealed)
      return {
        ...{ movement, name, fits, pinches, proposes, on },
        readBy: readOn ? audience : 'nobody',
        remarks: remarks
          .filter(({ checkId }) => checkId === id)
          .map(({ says, ...said }) => ({ says, text: words<{ words: string }>(said).words ?? '' }))
          .sort((a, b) => (a.text < b.text ? -1 : 1)),
      }
    }),
    lookReplies: answers.map(({ on, ...sealed }) => {
      const { name = '', words: text = '' } = words<{ name: string; words: string }>(sealed)
      return { name, text, on }
    }),
  }
}
