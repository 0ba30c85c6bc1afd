import { command } from '../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../platform/errors/errors.ts'
import { RemoveLine } from './input.ts'
import { placeToWrite } from './place.ts'

/**
 * Takes a line away that stood there by mistake; the log says so. What a house promised and paid is taken away by who
 * received it.
 * @throws Absent where the actor may not; Conflict where somebody changed it meanwhile.
 */
export const removeLine = command({
  name: 'funding.remove-line',
  input: RemoveLine,
  async policy({ db, input }) {
    const place = await placeToWrite(db, input.kind, input.slug)
    // An idea belongs to everybody: who looks after the movement takes one away.
    if (!place || (input.kind === 'idea' && !place.ofMovement)) throw new Absent()
  },
  async run({ db, input, record }) {
    const { kind, slug, lineId, version } = input
    const gone = await db
      .deleteFrom('funding.line')
      .where('id', '=', lineId)
      .where('kind', '=', kind)
      .where('version', '=', version)
      .executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Conflict()
    record.about('money line', lineId)
    return { slug, kind }
  },
})
