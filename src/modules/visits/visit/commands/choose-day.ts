import { sql } from 'kysely'
import type { z } from 'zod'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { ChooseDay } from '../input.ts'
import { ensureSpeaks } from '../policy.ts'
import { daysOf } from '../queries.ts'
import { canChooseDays, stateOf } from '../state.ts'
import { titleIn } from '../title.ts'

/** A day that the other side proposed suits: from now on it stands in the agenda of both, or is moved there. */
export const chooseDay = command({
  name: 'visits.choose-day',
  input: ChooseDay,
  async policy({ db, input, clock }) {
    const visit = await ensureSpeaks(db, input.visit)
    if (!canChooseDays(stateOf(visit, clock.now()))) throw new Absent()
  },
  async run(context) {
    const { db, input, record } = context
    const visit = await ensureSpeaks(db, input.visit)
    const day = (await daysOf(db, visit.id)).find(({ id }) => id === input.day)
    if (!day) throw new Conflict()
    const { words, question } = visit
    const about = [words, question].filter(Boolean).join('\n\n')
    // In the agenda of both houses it is called one thing, in one language.
    const gathering = await choose(context, titleIn('nl', visit), about)
    record.about('work visit', visit.id)
    if (visit.planned) record.fact('gatherings.changed', { gathering })
    else record.fact('visits.planned', { visit: visit.id })
  },
})

/** @throws Conflict where somebody chose before, or took the day away. */
async function choose(
  { db, input, clock }: CommandContext<z.infer<typeof ChooseDay>>,
  title: string,
  about: string,
): Promise<string> {
  const { rows } = await sql<{ gathering: string | null }>`select visits.choose_day(${input.day}::uuid,
    ${clock.id()}::uuid, ${clock.id()}::uuid, ${title}, ${about}) as gathering`.execute(db)
  const gathering = rows[0]?.gathering
  if (!gathering) throw new Conflict()
  return gathering
}
