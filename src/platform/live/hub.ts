import type { Logger } from 'pino'
import { type Listener, listen } from '../database/listen.ts'
import { Absent } from '../errors/errors.ts'
import { failureFields } from '../jobs/failure.ts'
import { Group, type Open } from './group.ts'
import { Screen } from './screen.ts'
import { Together } from './together.ts'
import type { Watch } from './watch.ts'

const mostOfOneSession = 12
const beatEveryMs = 25_000
const askEveryMs = 60_000

interface HubParts {
  /** Address of a runtime role; wake-ups hold ids alone. */
  address: string
  log: Logger
}

/**
 * The open screens of this process. A wake-up from the database names what changed; what it looks like now is rendered
 * once for each audience and sent to all who share it. Who may look is asked again at each wake-up about rights, when a
 * browser comes back, and once a minute; of whom nothing is known, once for all who watch the same.
 */
export class LiveHub {
  readonly #topics = new Map<string, Map<string, Group>>()
  readonly #log: Logger
  readonly #listen: () => Listener
  #listener: Listener | undefined
  readonly #timers: NodeJS.Timeout[]
  readonly #together = new Together<string | null>()

  constructor({ address, log }: HubParts) {
    this.#log = log
    this.#listen = () =>
      listen({
        address,
        channel: 'kampvuur_live',
        wake: (payload) => this.#wake(payload),
        back: () => this.#everybody((group) => this.#catchUp(group)),
      })
    this.#timers = [
      setInterval(() => this.#everyScreen(({ screen }) => screen.beat()), beatEveryMs),
      setInterval(() => this.#everybody((group) => void this.#askRights(group)), askEveryMs),
    ]
    for (const timer of this.#timers) timer.unref()
  }

  /** @throws Absent where whoever asks may not look. */
  async open(watch: Watch): Promise<Screen> {
    // With the first screen: until then nobody is told, and a connection costs the database as much as a page.
    this.#listener ??= this.#listen()
    const audience = await this.#audienceOf(watch)
    if (audience === null) throw new Absent()
    this.#makeRoomFor(watch)
    const open: Open = { screen: new Screen(), watch }
    this.#join(open, audience)
    return open.screen
  }

  /** Lets go of every screen; their browsers come back by themselves. */
  letGo(): void {
    this.#everyScreen(({ screen }) => screen.leave())
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    this.letGo()
    await this.#listener?.close()
  }

  #audienceOf({ alike, topic, audience }: Watch): Promise<string | null> {
    return alike === null ? audience() : this.#together.ask(`${topic} ${alike}`, audience)
  }

  #join(open: Open, audience: string): void {
    const { topic } = open.watch
    const groups = this.#topics.get(topic) ?? new Map<string, Group>()
    this.#topics.set(topic, groups)
    const group = groups.get(audience) ?? this.#newGroup(topic, audience)
    groups.set(audience, group)
    open.screen.whenLeft(() => this.#part(open, group))
    group.add(open)
  }

  #part(open: Open, group: Group): void {
    group.remove(open)
    const groups = this.#topics.get(group.topic)
    if (group.screens.size > 0 || groups?.get(group.audience) !== group) return
    groups.delete(group.audience)
    if (groups.size === 0) this.#topics.delete(group.topic)
  }

  #newGroup(topic: string, audience: string): Group {
    const group: Group = new Group(topic, audience, {
      over: ({ screen }) => screen.over(),
      elsewhere: (open, other) => {
        this.#part(open, group)
        this.#join(open, other)
      },
      failed: (error) => this.#log.warn(failureFields(error), 'a live view could not be shown'),
    })
    return group
  }

  #wake(payload: string): void {
    const [id = '', rights] = payload.split(' ')
    for (const group of this.#topics.get(id)?.values() ?? []) {
      if (rights) this.#catchUp(group)
      else void group.refresh()
    }
    if (rights) {
      this.#everybody((group) => {
        for (const { screen, watch } of [...group.screens]) if (watch.sessionId === id) screen.over()
      })
    }
  }

  /** What came while nobody listened may have been about rights too. */
  #catchUp(group: Group): void {
    group.holdUntil(this.#askRights(group))
    void group.refresh()
  }

  async #askRights(group: Group): Promise<void> {
    const asked = [...group.screens].map(async (open) => {
      const audience = await this.#audienceOf(open.watch)
      if (!group.screens.has(open)) return
      if (audience === null) open.screen.over()
      else if (audience !== group.audience) {
        this.#part(open, group)
        this.#join(open, audience)
      }
    })
    for (const outcome of await Promise.allSettled(asked))
      if (outcome.status === 'rejected')
        this.#log.warn(failureFields(outcome.reason), 'a right to look could not be asked')
  }

  /** One device that opens screen after screen loses its oldest. */
  #makeRoomFor({ sessionId }: Watch): void {
    if (sessionId === null) return
    const own: Open[] = []
    this.#everybody((group) => {
      for (const open of group.screens) if (open.watch.sessionId === sessionId) own.push(open)
    })
    for (const { screen } of own.slice(0, Math.max(0, own.length - mostOfOneSession + 1))) screen.leave()
  }

  #everybody(work: (group: Group) => void): void {
    for (const groups of [...this.#topics.values()]) for (const group of [...groups.values()]) work(group)
  }

  #everyScreen(work: (open: Open) => void): void {
    this.#everybody((group) => {
      for (const open of [...group.screens]) work(open)
    })
  }
}
