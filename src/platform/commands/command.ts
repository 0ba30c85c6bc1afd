import { sql } from 'kysely'
import type { z } from 'zod'
import { type Doing, doingOf } from '../audit/doing.ts'
import type { Clock } from '../clock/clock.ts'
import type { Database, Db, VerifiedActor } from '../database/connect.ts'
import { Conflict, Invalid } from '../errors/errors.ts'
import type { FileStore } from '../files/store.ts'
import type { Sealing } from '../sealing/seal.ts'

/** What every command may use; made once at start. */
export interface House {
  database: Database
  clock: Clock
  sealing: Sealing
  files: FileStore
  /** A key for one purpose, derived from the master key. */
  keyFor(label: string): Buffer
  /** How long after one reminder the next step is taken, in days; two weeks where it is not said. */
  reminderRest?: number
  /** How many letters of a newsletter leave in a minute; 600 where it is not said. */
  newsletterRate?: number
  /** How large a recording may be, in bytes; 500 MB where it is not said. */
  recordingLimit?: number
}

/** Who asks, for one request. */
export interface Asking {
  /** The device's session token, if any. */
  token: string | undefined
  requestId: string
  /** From the form: the same key twice is done once. */
  idempotencyKey?: string | undefined
}

export interface CommandContext<Input> {
  db: Db
  actor: VerifiedActor
  input: Input
  clock: Clock
  sealing: Sealing
  house: House
  record: Recorder
}

interface Recorder {
  /** What this command did, to which thing: becomes the audit entry. Without a call the command's name stands alone. */
  about(thing: string, id: string): void
  /** It changed and took back nothing that anybody reads, only added: pages for everybody may lack it for a moment. */
  onlyAdds(): void
  /** A fact for whoever must hear of it after commit. Ids only. */
  fact(name: string, ids: Record<string, string>): void
}

export interface Command<Input, Result> {
  readonly name: string
  readonly input: z.ZodType<Input>
  /** Parse, policy, consent, run, audit entry and outbox facts, in one transaction. */
  execute(house: House, asking: Asking, raw: unknown): Promise<Result>
}

interface Declaration<Input, Result> {
  /** `module.verb` */
  name: string
  input: z.ZodType<Input>
  /** May this actor do this? Throws Absent or Denied. Row-level security is the net beneath. */
  policy(context: CommandContext<NoInfer<Input>>): Promise<void> | void
  /** What kind of doing the log calls it; without it, by the first word of the verb. */
  does?: Doing
  /** What the person agreed to, where the command needs it. Throws Denied. */
  consent?(context: CommandContext<Input>): Promise<void> | void
  /** Does it. The result must be JSON: it is kept to answer a repeated form. It may hold ids, never content or codes. */
  run(context: CommandContext<Input>): Promise<Result>
}

export function command<Input, Result>(declared: Declaration<Input, Result>): Command<Input, Result> {
  return {
    name: declared.name,
    input: declared.input,
    async execute(house, asking, raw) {
      const input = parse(declared.input, raw)
      return house.database.write(asking.token, async ({ db, actor }) => {
        const earlier = await findReceipt<Result>(db, declared.name, asking.idempotencyKey)
        if (earlier) return earlier.result
        const entries: { thing: string; id: string | null }[] = []
        let adds = false
        const facts: { fact: string; ids: Record<string, string> }[] = []
        const record: Recorder = {
          about: (thing, id) => entries.push({ thing, id }),
          onlyAdds: () => {
            adds = true
          },
          fact: (fact, ids) => facts.push({ fact, ids }),
        }
        const { clock, sealing } = house
        const context = { db, actor, input, clock, sealing, house, record }
        await declared.policy(context)
        await declared.consent?.(context)
        const result = await declared.run(context)
        await writeReceipt(db, declared.name, asking.idempotencyKey, result)
        if (facts.length > 0) await db.insertInto('platform.outbox').values(facts).execute()
        if (entries.length === 0) entries.push({ thing: 'command', id: null })
        // The audit comes last: it holds its chain until commit.
        const did = declared.does ?? doingOf(declared.name)
        for (const { thing, id } of entries)
          await audit(db, { action: declared.name, did, thing, id, requestId: asking.requestId, adds })
        return result
      })
    },
  }
}

/** @throws Invalid with, for each field, the key of its first message. */
export function parse<Input>(schema: z.ZodType<Input>, raw: unknown): Input {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.') || 'form'
    fields[field] ??= issue.message
  }
  throw new Invalid(fields)
}

async function findReceipt<Result>(
  db: Db,
  name: string,
  key?: string,
): Promise<{ result: Result } | undefined> {
  if (!key) return undefined
  // The second of two simultaneous submits waits here for the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db)
  const found = await db
    .selectFrom('platform.command_receipt')
    .select(['command', 'result'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (found && found.command !== name) throw new Conflict()
  return found as { result: Result } | undefined
}

async function writeReceipt(db: Db, name: string, key: string | undefined, result: unknown): Promise<void> {
  if (!key) return
  await db
    .insertInto('platform.command_receipt')
    .values({ key, command: name, actor: sql`platform.actor_name()`, result: JSON.stringify(result ?? null) })
    .execute()
}

interface Done {
  action: string
  did: Doing
  thing: string
  id: string | null
  requestId: string
  adds: boolean
}

async function audit(db: Db, { action, did, thing, id, requestId, adds }: Done): Promise<void> {
  const append = sql.raw(adds ? 'platform.audit_added' : 'platform.audit')
  await sql`select ${append}(${action}, ${thing}, ${id}::uuid, ${requestId}, ${did})`.execute(db)
}
