import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { movementAt } from '../../../circles/index.ts'
import { weeksOf } from '../../queries.ts'
import { StartWeek } from '../input.ts'
import { possibleMakers } from '../queries.ts'

/** A host of the movement begins a Week: a draft for the hosts of the circle that makes it. One a year. */
export const startWeek = command({
  name: 'weeks.start',
  input: StartWeek,
  async policy({ db, input }) {
    const movement = await movementAt(db, input.movement)
    const makers = movement ? await possibleMakers(db, movement.id) : []
    if (!makers.some(({ id }) => id === movement?.id)) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const movement = await movementAt(db, input.movement)
    if (!movement) throw new Absent()
    const { title, about, firstOn, lastOn } = input
    const circle = (await possibleMakers(db, movement.id)).find(({ slug }) => slug === input.circle)
    if (!circle) throw new Invalid({ circle: 'circle.needed' })
    const year = Number(firstOn.slice(0, 4))
    const known = await weeksOf(db, movement.id)
    if (known.some((week) => week.year === year)) throw new Invalid({ firstOn: 'year.taken' })
    const id = clock.id()
    const slug = `${movement.slug}-${year}`
    await db
      .insertInto('weeks.week')
      .values({ id, movement_id: movement.id, circle_id: circle.id, slug, year })
      .execute()
    await db
      .insertInto('weeks.draft_week')
      .values({ week_id: id, title, about, first_on: firstOn, last_on: lastOn })
      .execute()
    record.about('week', id)
    return { slug }
  },
})
