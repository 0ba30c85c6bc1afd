import { sql } from 'kysely'
import { freeSlug, sameName, slugOf } from '../../modules/circles/index.ts'
import type { Clock } from '../../platform/clock/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import { type Entry, insertCircles, type RegisteredKind, selectCircles, selectSlugs } from './rows.ts'

/** The movements, sectors and organisations of the house: finds them by name and makes what is missing. */
export interface Register {
  /** The movement whose house this is: the oldest. */
  houseMovement(): Entry | undefined
  movements(): readonly Entry[]
  find(kind: RegisteredKind, name: string, movementId?: string): readonly Entry[]
  movement(name: string): Entry
  /** Sectors are shared: the sister movement's youth care is everybody's youth care. */
  sector(name: string, movement: Entry): Entry
  /** One per movement and name. */
  organisation(name: string, movement: Entry, sector: Entry | null): Entry
  /** What was not there before, in the order in which it was asked for. */
  readonly made: readonly Entry[]
  /** Organisations that were there without a sector and have one now. */
  readonly placed: readonly Entry[]
  /** Writes what was made, with an audit entry for each. */
  save(action: string): Promise<void>
}

/** Opens the register for this transaction; whoever opens it meanwhile waits, so that nothing is made twice. */
export async function openRegister(db: Db, clock: Clock): Promise<Register> {
  await sql`select pg_advisory_xact_lock(hashtext('kampvuur register'))`.execute(db)
  const [entries, taken] = await Promise.all([selectCircles(db), selectSlugs(db)])
  const index = new Map<string, Entry[]>()
  const made: Entry[] = []
  const placed = new Set<Entry>()

  const find: Register['find'] = (kind, name, movementId) =>
    (index.get(`${kind} ${sameName(name)}`) ?? []).filter(
      (entry) => !movementId || entry.movementId === movementId,
    )
  const keep = (entry: Entry) => {
    const key = `${entry.kind} ${sameName(entry.name)}`
    index.set(key, [...(index.get(key) ?? []), entry])
    return entry
  }
  const make = (parts: Omit<Entry, 'id' | 'createdAt'>) => {
    // A millisecond apart, so that "the oldest" stays the first that was asked for.
    const createdAt = new Date(clock.now().getTime() + made.length)
    const entry = keep({ ...parts, id: clock.id(), createdAt })
    taken.add(entry.slug)
    made.push(entry)
    return entry
  }
  for (const entry of entries) keep(entry)
  const movements = () => [...entries, ...made].filter(({ kind }) => kind === 'movement')

  return {
    made,
    get placed() {
      return [...placed]
    },
    find,
    movements,
    houseMovement: () => movements()[0],
    movement: (name) =>
      find('movement', name)[0] ??
      make({ kind: 'movement', name, slug: freeSlug(taken, slugOf(name)), movementId: null, sectorId: null }),
    sector: (name, movement) =>
      find('sector', name)[0] ??
      make({
        kind: 'sector',
        name,
        slug: freeSlug(taken, `sector-${slugOf(name)}`),
        movementId: movement.id,
        sectorId: null,
      }),
    organisation(name, movement, sector) {
      const known = find('organisation', name, movement.id)[0]
      if (!known) {
        const slug = freeSlug(taken, slugOf(name), `${slugOf(name)}-${movement.slug}`)
        return make({
          kind: 'organisation',
          name,
          slug,
          movementId: movement.id,
          sectorId: sector?.id ?? null,
        })
      }
      if (sector && !known.sectorId) {
        known.sectorId = sector.id
        placed.add(known)
      }
      return known
    },
    save: (action) => insertCircles(db, action, made, [...placed]),
  }
}
