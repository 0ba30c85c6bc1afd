import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { FileSettings } from './files/open-store.ts'
import { parseKey } from './secrets/parse-key.ts'
import { inFives, leastFewest } from './small-worlds/steps.ts'
import { defaultDataFolder } from './start/data-folder.ts'
import { StartProblem } from './start/start-problem.ts'
import { type OwnAddress, toAddresses } from './web/own-addresses.ts'

/** Where the database is: our own server, an owner's address, or addresses that somebody made ready. */
export type DatabaseSettings =
  | { kind: 'embedded' }
  | { kind: 'owner'; owner: string }
  | { kind: 'ready'; owner: string | null; web: string; worker: string; auth: string }

/** Everything the environment decides, read once at start. */
export type Settings = {
  production: boolean
  port: number
  host: string
  /** Public base address without a slash at the end. */
  origin: string
  /** Movements that have addresses of their own. */
  addresses: readonly OwnAddress[]
  /** Absolute path of the folder that holds what must be kept. */
  data: string
  /** Where what was spoken, drawn or shown stands. */
  files: FileSettings
  database: DatabaseSettings
  /** How large a recording may be, in bytes. */
  recordingLimit: number
  /** The key itself (32 bytes), or the file it stands in, or null: the file `master-key` in the data folder. */
  masterKey: { value: Buffer } | { file: string } | null
  /** The master key before this one, while there is still something that only it opens. */
  masterKeyBefore: Buffer | null
  /**
   * `rest`: how long a letter waits about what may still be undone, in seconds. `reminderRest`: days between one reminder
   * of an answer and the next step. `bounces`: to whom the post says that a newsletter came back; null: to the sender.
   * `newsletterRate`: how many letters of a newsletter leave in a minute.
   */
  mail: {
    smtp: string | null
    from: string
    rest: number
    reminderRest: number
    bounces: string | null
    newsletterRate: number
  }
  /** How many proxies of our own stand before the server: who visits is what the outermost of them saw. */
  proxies: number
  /** Under how many people nothing is told of them, in fives. */
  fewest: number
  /** What a real house still lacks, one plain sentence each. */
  advice: readonly string[]
  /** Fills an empty database with the example network. */
  example: boolean
}

const empty = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional())

const postgres = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'must be an address like postgres://user:password@host:5432/name.')
const yesOrNo = z
  .string()
  .toLowerCase()
  .refine((v) => ['1', 'true', 'yes', 'on', '0', 'false', 'no', 'off'].includes(v), 'must be yes or no.')
  .transform((v) => ['1', 'true', 'yes', 'on'].includes(v))

const Environment = z.object({
  NODE_ENV: optional(z.string()),
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'must be a number.')
      .transform(Number)
      .refine(isPort, 'must be between 1 and 65535.'),
  ),
  HOST: optional(z.string()),
  DATABASE_URL: optional(postgres),
  DATABASE_URL_WEB: optional(postgres),
  DATABASE_URL_WORKER: optional(postgres),
  DATABASE_URL_AUTH: optional(postgres),
  KAMPVUUR_DATA: optional(z.string()),
  KAMPVUUR_MASTER_KEY: optional(z.string().transform(toKey)),
  KAMPVUUR_MASTER_KEY_FILE: optional(z.string()),
  KAMPVUUR_MASTER_KEY_BEFORE: optional(z.string().transform(toKey)),
  KAMPVUUR_ORIGIN: optional(z.string().transform(toOrigin)),
  KAMPVUUR_ADDRESSES: optional(z.string()),
  KAMPVUUR_EXAMPLE: optional(yesOrNo),
  KAMPVUUR_PROXIES: optional(z.string().regex(/^\d$/, 'must be a number from 0 to 9.').transform(Number)),
  KAMPVUUR_LETTER_REST: optional(
    z
      .string()
      .regex(/^\d{1,4}$/, 'must be a number of minutes, from 0 to 9999.')
      .transform(Number),
  ),
  KAMPVUUR_FEWEST: optional(
    z
      .string()
      .regex(/^\d{1,4}$/, 'must be a number.')
      .transform(Number)
      .refine((fewest) => fewest >= leastFewest && fewest <= 1000, 'must be from 5 to 1000.'),
  ),
  S3_URL: optional(z.string().transform(toBucket)),
  S3_REGION: optional(z.string()),
  S3_ACCESS_KEY: optional(z.string()),
  S3_SECRET_KEY: optional(z.string()),
  KAMPVUUR_REMINDER_REST: optional(
    z
      .string()
      .regex(/^\d{1,3}$/, 'must be a number of days, from 0 to 999.')
      .transform(Number),
  ),
  KAMPVUUR_NEWSLETTER_RATE: optional(
    z
      .string()
      .regex(/^\d{1,6}$/, 'must be a number of letters a minute, from 6 to 100000.')
      .transform(Number)
      .refine(
        (rate) => rate >= 6 && rate <= 100_000,
        'must be a number of letters a minute, from 6 to 100000.',
      ),
  ),
  KAMPVUUR_BOUNCES_TO: optional(z.string().regex(/^[^\s<>@]+@[^\s<>@]+$/, 'must be a mail address.')),
  KAMPVUUR_LARGEST_RECORDING: optional(
    z
      .string()
      .regex(/^\d{1,4}$/, 'must be a number of megabytes, from 15 to 2000.')
      .transform(Number)
      .refine((size) => size >= 15 && size <= 2000, 'must be a number of megabytes, from 15 to 2000.'),
  ),
  SMTP_URL: optional(
    z.string().regex(/^smtps?:\/\/\S+$/, 'must be an address like smtp://user:password@host:587.'),
  ),
  MAIL_FROM: optional(z.string().regex(/@/, 'must be a mail address.')),
})

/** Reads the settings from the environment. Throws StartProblem with one plain sentence for each mistake. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) {
    throw new StartProblem(parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('\n'))
  }
  const e = parsed.data
  const production = e.NODE_ENV === 'production'
  const port = e.PORT ?? 3000
  const database = toDatabase(e)
  refuse(production && e.KAMPVUUR_EXAMPLE, 'KAMPVUUR_EXAMPLE is impossible with NODE_ENV=production.')
  refuse(
    e.KAMPVUUR_MASTER_KEY && e.KAMPVUUR_MASTER_KEY_FILE,
    'Give KAMPVUUR_MASTER_KEY or KAMPVUUR_MASTER_KEY_FILE, not both.',
  )
  const host = e.HOST ?? '127.0.0.1'
  const origin = e.KAMPVUUR_ORIGIN ?? `http://${nameOf(host)}:${port}`
  const addresses = toAddresses(e.KAMPVUUR_ADDRESSES ?? '', origin)
  if (typeof addresses === 'string') throw new StartProblem(`KAMPVUUR_ADDRESSES ${addresses}`)
  const data = e.KAMPVUUR_DATA ? resolve(e.KAMPVUUR_DATA) : defaultDataFolder()
  return {
    production,
    port,
    host,
    origin,
    addresses,
    data,
    files: toFiles(e, data),
    recordingLimit: (e.KAMPVUUR_LARGEST_RECORDING ?? 500) * 1024 * 1024,
    database,
    masterKey: toMasterKey(e.KAMPVUUR_MASTER_KEY, e.KAMPVUUR_MASTER_KEY_FILE),
    masterKeyBefore: e.KAMPVUUR_MASTER_KEY_BEFORE ?? null,
    mail: {
      smtp: e.SMTP_URL ?? null,
      from: e.MAIL_FROM ?? `Kampvuur <kampvuur@${new URL(origin).hostname}>`,
      rest: (e.KAMPVUUR_LETTER_REST ?? 10) * 60,
      reminderRest: e.KAMPVUUR_REMINDER_REST ?? 14,
      bounces: e.KAMPVUUR_BOUNCES_TO ?? null,
      newsletterRate: e.KAMPVUUR_NEWSLETTER_RATE ?? 600,
    },
    proxies: e.KAMPVUUR_PROXIES ?? 0,
    fewest: inFives(e.KAMPVUUR_FEWEST ?? leastFewest),
    advice: production ? adviceFor(e, origin) : [],
    example: e.KAMPVUUR_EXAMPLE ?? (!production && database.kind === 'embedded'),
  }
}

function adviceFor(e: z.infer<typeof Environment>, origin: string): string[] {
  return [
    e.KAMPVUUR_ORIGIN ? [] : [`KAMPVUUR_ORIGIN is not set: links in letters lead to ${origin}.`],
    e.SMTP_URL ? [] : ['SMTP_URL is not set: letters wait, and nobody can come in by mail.'],
  ].flat()
}

function refuse(wrong: unknown, sentence: string): void {
  if (wrong) throw new StartProblem(sentence)
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65535
}

function toKey(text: string, context: z.RefinementCtx): Buffer {
  const key = parseKey(text)
  if (key) return key
  context.addIssue({ code: 'custom', message: 'must be 32 bytes in hex or base64.' })
  return z.NEVER
}

function toOrigin(text: string, context: z.RefinementCtx): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin
  context.addIssue({
    code: 'custom',
    message: 'must be an address like https://kampvuur.example, without a path.',
  })
  return z.NEVER
}

/** The address of a bucket. What goes there is sealed; the line is closed too, but on this machine itself. */
function toBucket(text: string, context: z.RefinementCtx): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const closed =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && nameOf(url.hostname) === 'localhost')
  const plain = url && !url.search && !url.hash && !url.username && !url.password
  if (closed && plain && url.pathname.length > 1) return url.href.replace(/\/+$/, '')
  context.addIssue({ code: 'custom', message: 'must be an address like https://s3.example/bucket.' })
  return z.NEVER
}

function toFiles(e: z.infer<typeof Environment>, data: string): FileSettings {
  const { S3_URL: url, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey, S3_REGION: region } = e
  if (url && accessKey && secretKey)
    return { kind: 's3', url, region: region ?? 'us-east-1', accessKey, secretKey }
  refuse(url || accessKey || secretKey, 'S3_URL, S3_ACCESS_KEY and S3_SECRET_KEY go together.')
  return { kind: 'disk', folder: join(data, 'files') }
}

/** What a browser on this machine can call it: a passkey wants `localhost` rather than a number. */
function nameOf(host: string): string {
  if (/^(127\.|0\.0\.0\.0$|::1?$|localhost$)/.test(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function toDatabase(e: z.infer<typeof Environment>): DatabaseSettings {
  const ready = { web: e.DATABASE_URL_WEB, worker: e.DATABASE_URL_WORKER, auth: e.DATABASE_URL_AUTH }
  const { web, worker, auth } = ready
  if (web && worker && auth) return { kind: 'ready', owner: e.DATABASE_URL ?? null, web, worker, auth }
  refuse(web || worker || auth, 'DATABASE_URL_WEB, DATABASE_URL_WORKER and DATABASE_URL_AUTH go together.')
  return e.DATABASE_URL ? { kind: 'owner', owner: e.DATABASE_URL } : { kind: 'embedded' }
}

function toMasterKey(value: Buffer | undefined, file: string | undefined): Settings['masterKey'] {
  if (value) return { value }
  return file ? { file: resolve(file) } : null
}
