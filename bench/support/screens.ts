import { connect, type Socket } from 'node:net'

/** Where a screen opens its line, and the port of the process that has it now. */
export interface Line {
  path: string
  port: number
}

/**
 * One open screen, as light as can be, so that thousands of them weigh little beside what they measure: it knows the last sign
 * that it was shown, and comes back as a browser does.
 */
export class LightScreen {
  last = ''
  /** How often it had to come back. */
  returned = 0
  readonly #line: Line
  readonly #elsewhere: number
  readonly #heard: (sign: string) => void
  #socket: Socket | undefined
  #retryMs = 2_000
  #left = false

  /** @param elsewhere the port where a proxy would lead it while its process is away. */
  constructor(line: Line, elsewhere: number, heard: (sign: string) => void) {
    this.#line = line
    this.#elsewhere = elsewhere
    this.#heard = heard
  }

  /** Resolves with the first that it is shown. */
  open(): Promise<void> {
    return new Promise((resolve) => this.#open(this.#line.port, resolve))
  }

  leave(): void {
    this.#left = true
    this.#socket?.destroy()
  }

  #open(port: number, opened: () => void): void {
    const socket = connect(port, '127.0.0.1')
    this.#socket = socket
    socket.setEncoding('latin1')
    socket.write(`GET ${this.#line.path} HTTP/1.1\r\nHost: localhost:3000\r\nAccept-Language: nl\r\n\r\n`)
    let rest = ''
    socket.on('data', (piece) => {
      rest += piece
      const retry = /retry: (\d+)/.exec(rest)?.[1]
      if (retry) this.#retryMs = Number(retry)
      const signs = rest.match(/teken-\d+,/g)
      rest = rest.slice(-40)
      if (!signs) return
      const sign = signs.at(-1) ?? ''
      rest = ''
      opened()
      if (sign === this.last) return
      this.last = sign
      this.#heard(sign)
    })
    socket.on('error', () => {})
    socket.once('close', () => {
      if (this.#left) return
      this.returned += 1
      setTimeout(() => this.#open(this.#elsewhere, opened), this.#retryMs)
    })
  }
}
