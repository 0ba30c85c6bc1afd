import { LinkList, Section } from '../../../design/index.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { MineSection } from '../../people/index.ts'
import { ownSharedPath, sharedCodes } from './code.ts'
import { shareWords } from './locales/index.ts'
import { ownShared, type SharedView } from './queries.ts'

/** What one shared with one's account; and for who looks along that something waits, never how much. */
export const mineShared: MineSection = {
  name: 'stories.shared',
  order: 46,
  async render({ db, house, actor, locale }) {
    if (actor.kind !== 'person') return null
    const w = shareWords(locale)
    const [own, desk] = await Promise.all([
      ownShared(db, house.sealing),
      db
        .selectFrom('stories.shared as s')
        .innerJoin('circles.circle as c', 'c.id', 's.movement_id')
        .select('c.slug')
        .where('s.step', '=', 'waits')
        .where('s.movement_id', 'in', (eb) =>
          eb
            .selectFrom(eb.fn<{ mine: string }>('circles.my_open_kept_circles').as('mine'))
            .select('mine.mine'),
        )
        .limit(1)
        .executeTakeFirst(),
    ])
    if (own.length === 0 && !desk) return null
    return (
      <>
        {desk ? (
          <Section title={w('mine.title')} ruled>
            <LinkList items={[{ href: `/circles/${desk.slug}/shared`, label: w('mine.waits') }]} />
          </Section>
        ) : null}
        {own.length > 0 ? (
          <Section id="shared" title={w('mine.own')} ruled>
            <LinkList
              items={asksFirst(own).map((one) => ({
                href: ownSharedPath(sharedCodes.of(house, one.id).long),
                label: w(`mine.own.${howFar(one)}`, { day: dayInWords(locale, one.sharedOn) }),
              }))}
            />
          </Section>
        ) : null}
      </>
    )
  },
}

/** How far it is; published and withdrawn since it is gone, or held for a while. */
function howFar(one: SharedView) {
  if (asksOfStory(one)) return 'story'
  if (one.step !== 'published' || one.slug) return one.step
  return one.heldUntil ? 'held' : 'gone'
}

/** A story began with it, and waits for their yes or no. */
const asksOfStory = ({ begun }: SharedView) => begun?.asked === true && begun.says === null

const asks = (one: SharedView) => one.step === 'proposed' || one.step === 'asked' || asksOfStory(one)

/** What asks something of them stands above the rest. */
const asksFirst = (own: readonly SharedView[]): SharedView[] =>
  own.toSorted((a, b) => Number(asks(b)) - Number(asks(a)))
