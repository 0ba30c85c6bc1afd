import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Change } from '../../src/platform/live/pieces.ts'
import type { TestApplication } from './application.ts'

export interface Loopback {
  port: number
  close(): Promise<void>
}

/** The application behind a real server, on this machine alone. */
export async function onLoopback({ app }: TestApplication): Promise<Loopback> {
  const server = createServer(getRequestListener((request, env) => app.fetch(request, env)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** An open screen as a browser keeps it: what it shows, piece by piece, and back by itself when the line was cut. */
export class LineScreen {
  readonly shown = new Map<string, string>()
  opened = 0
  /** How many of its lines came to an end. */
  ended = 0
  over = false
  #socket: Socket | undefined
  #changed: () => void = () => {}
  readonly #address: { port: number; path: string; host: string }

  constructor({ port }: Loopback, origin: string, path: string) {
    this.#address = { port, path, host: new URL(origin).host }
    this.#open()
  }

  /** Resolves once it shows this. */
  async shows(words: string): Promise<void> {
    await this.until(() => [...this.shown.values()].join().includes(words))
  }

  async until(so: () => boolean): Promise<void> {
    while (!so()) await new Promise<void>((resolve) => (this.#changed = resolve))
  }

  cut(): void {
    this.#socket?.destroy()
  }

  /** Its owner closes it. */
  close(): void {
    this.over = true
    this.cut()
  }

  #open(): void {
    const { port, path, host } = this.#address
    const headers = { host, accept: 'text/event-stream', 'accept-language': 'nl' }
    const asked = get({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
      this.opened += 1
      this.#read(answer)
    })
    asked.on('socket', (socket) => {
      this.#socket = socket
    })
    asked.on('error', () => this.#comeBack())
  }

  #read(answer: IncomingMessage): void {
    let left = ''
    answer.setEncoding('utf8')
    answer.on('data', (text: string) => {
      const messages = `${left}${text}`.split('\n\n')
      left = messages.pop() ?? ''
      for (const message of messages) this.#told(message)
      this.#changed()
    })
    answer.on('close', () => {
      this.ended += 1
      this.#comeBack()
    })
    answer.on('error', () => {})
  }

  #told(message: string): void {
    if (message.startsWith('event: over')) this.over = true
    if (!message.startsWith('data: ')) return
    const { gone = [], put = [], order, last } = JSON.parse(message.slice('data: '.length)) as Change
    for (const key of gone) this.shown.delete(key)
    for (const { key, html } of put) this.shown.set(key, html)
    if (order) for (const key of this.shown.keys()) if (!order.includes(key)) this.shown.delete(key)
    if (last) this.over = true
  }

  #comeBack(): void {
    this.#changed()
    if (!this.over) setTimeout(() => this.#open(), 20)
  }
}
