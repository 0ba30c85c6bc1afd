import { afterAll, beforeAll, beforeEach } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { smtpPost } from '../../../platform/mail/smtp-post.ts'
import { movementOf } from '../../movements/index.ts'
import type { SendingContext } from '../sending/send-waiting.ts'
import { addressKeyOf } from '../subscribe/code.ts'
import { type Lay, layIssue, laySubscribers } from './many.ts'
import { openPostOffice, type PostOffice } from './post-office.ts'

/** A movement with two regions that sends letters to a post office of its own; before each test nobody is subscribed. */
export class Sending {
  world!: TestApplication
  /** New for each test. */
  office!: PostOffice
  movement = ''
  oost = ''
  west = ''
  #worker!: Database

  /** What a whole file of tests sends from. */
  static forThisFile(): Sending {
    const sending = new Sending()
    beforeAll(() => sending.#open())
    afterAll(() => sending.#close())
    beforeEach(async () => {
      await sending.#begin()
      return () => sending.office.close()
    })
    return sending
  }

  async #open(): Promise<void> {
    this.world = await startTestApplication({ KAMPVUUR_NEWSLETTER_RATE: '100000' })
    this.#worker = connect(this.world.database.worker, { max: 4, counted: false })
    this.movement = await makeCircle(this.world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
    const within = { parentId: this.movement, movementId: this.movement }
    this.oost = await makeCircle(this.world, { ...within, kind: 'region', name: 'Oost', slug: 'oost' })
    this.west = await makeCircle(this.world, { ...within, kind: 'region', name: 'West', slug: 'west' })
  }

  async #close(): Promise<void> {
    await this.#worker.close()
    await this.world.close()
  }

  async #begin(): Promise<void> {
    for (const table of ['delivery', 'proof', 'item', 'issue', 'subscriber'])
      await this.world.sql(`delete from newsletter.${table}`)
    this.office = await openPostOffice()
  }

  context(more: Partial<SendingContext> = {}): SendingContext {
    const { house } = this.world.app
    const sender = 'De Beweging <brief@example.org>'
    return {
      ...{ house, worker: this.#worker, sender, movementOf, goesOn: () => true },
      post: smtpPost(this.office.url, sender, 'bounces@example.org'),
      site: { origin: 'https://kampvuur.example', example: false, production: true },
      log: { warn() {}, error() {}, info() {} } as never,
      ...more,
    }
  }

  /** So many who said yes, at `reader-0@example.org` and on. */
  readers(most: number, topics?: (i: number) => string[], more: Pick<Lay, 'domain'> = {}): Promise<void> {
    const { movement } = this
    return laySubscribers(this.#client, this.world.app.house, {
      movement,
      most,
      ...more,
      ...(topics && { topics }),
    })
  }

  issue(items: { kind: string; id: string }[] = []): Promise<string> {
    return layIssue(this.#client, this.movement, items)
  }

  /** Something in the agenda for everyone, organised here. @returns its time's id. */
  async gathering(circle: string, title: string) {
    const [made] = await this.world.sql<{ id: string }>(
      `with g as (insert into gatherings.gathering (id, circle_id, movement_id, kind, title, audience, status, announced_at)
         values (gen_random_uuid(), $1, $2, 'meeting', $3, 'everyone', 'announced', now()) returning id)
       insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
         select gen_random_uuid(), g.id, now() + interval '9 days', now() + interval '9 days', now() + interval '9 days 2 hours'
         from g returning id`,
      [circle, this.movement, title],
    )
    return { kind: 'gatherings.occurrence', id: made?.id ?? '' }
  }

  /** How many letters stand how. */
  async states(): Promise<Record<string, number>> {
    const rows = await this.world.sql<{ state: string; count: number }>(
      'select state, count(*)::int as count from newsletter.delivery group by state order by state',
    )
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
  }

  /** Its letter is the first that would leave. */
  goesFirst(email: string) {
    return this.world.sql(
      `update newsletter.delivery set due_at = due_at - interval '1 hour'
       where subscriber_id in (select id from newsletter.subscriber where address_key = $1)`,
      [addressKeyOf(this.world.app.house, email)],
    )
  }

  whoGot(): string[] {
    return this.office.arrived.map(({ to }) => to).sort()
  }

  get #client() {
    const query = (text: string, values?: unknown[]) => this.world.sql(text, values) as never
    return { query } as never
  }
}
