import { openRegister } from '../circles/register.ts'
import type { Verb } from '../command-line.ts'
import { inHouse } from '../house.ts'
import { CliProblem } from '../problem.ts'
import { readTextFile } from './read-file.ts'
import { reportImport } from './report.ts'
import { type BadRow, type Participant, readParticipants } from './rows.ts'

/** `import participants <csv>`: movements, sectors and organisations become circles that everyone may see. */
export const importParticipants: Verb = async (args, io) => {
  const [path, ...more] = args
  if (!path || more.length > 0 || path.startsWith('-')) throw new CliProblem('import.usage', {}, 2)
  const { good, bad } = readParticipants(await readTextFile(path))
  const outcome =
    good.length === 0
      ? { bad, made: [], placed: [], known: 0, remarks: [], house: null }
      : await inHouse(io, ({ database, clock }) =>
          database.write(undefined, async ({ db }) => {
            const register = await openRegister(db, clock)
            const taken = takeIn(good, register)
            await register.save('cli.import-participants')
            const { made, placed } = register
            return { bad, made, placed, ...taken, house: register.houseMovement()?.name ?? null }
          }),
        )
  reportImport(io, outcome)
  return bad.length > 0 ? 1 : 0
}

type Register = Awaited<ReturnType<typeof openRegister>>

/** Something the importer may want to know about a row that was fine by itself. */
export type Remark = { line: number } & (
  | { key: 'remark.twice'; values: { first: number } }
  | { key: 'remark.sector'; values: { name: string; sector: string } }
)

export interface ImportOutcome {
  bad: readonly BadRow[]
  made: Register['made']
  placed: Register['placed']
  /** Rows whose organisation was there before. */
  known: number
  remarks: readonly Remark[]
  /** The movement whose house this is. */
  house: string | null
}

function takeIn(rows: readonly Participant[], register: Register): Pick<ImportOutcome, 'known' | 'remarks'> {
  const remarks: Remark[] = []
  const firstLine = new Map<string, number>()
  let known = 0
  for (const { line, movement, sector, name } of rows) {
    const home = register.movement(movement)
    const place = sector ? register.sector(sector, home) : null
    const before = register.made.length
    const organisation = register.organisation(name, home, place)
    const first = firstLine.get(organisation.id)
    if (first !== undefined) remarks.push({ line, key: 'remark.twice', values: { first } })
    else {
      firstLine.set(organisation.id, line)
      if (register.made.length === before) known += 1
    }
    if (place && organisation.sectorId !== place.id)
      remarks.push({ line, key: 'remark.sector', values: { name, sector: place.name } })
  }
  return { known, remarks }
}
