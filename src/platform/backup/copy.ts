import type { Socket } from 'node:net'
import { Readable, Writable } from 'node:stream'
import type pg from 'pg'

/** What COPY needs of pg's connection; its published types leave these out. */
interface Wire {
  stream: Socket
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

/**
 * Rows as `COPY … TO STDOUT` sends them; the server waits while nobody reads. Destroyed halfway, the connection goes
 * with it: there is no other way to tell the server to stop.
 */
export class CopyOut extends Readable {
  /** How many came, once the stream has ended. */
  rows = 0
  private wire: Wire | undefined
  private readonly sql: string

  constructor(client: pg.Client, sql: string) {
    super()
    this.sql = sql
    client.query(this as never)
  }

  submit(wire: Wire): void {
    this.wire = wire
    wire.query(this.sql)
  }

  override _read(): void {
    this.wire?.stream.resume()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    if (!this.readableEnded) this.wire?.stream.destroy()
    done(error)
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The parser uses its memory again.
    if (!this.push(Buffer.from(chunk))) this.wire?.stream.pause()
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = Number(text.split(' ')[1])
  }

  handleReadyForQuery(): void {
    this.push(null)
  }

  handleError(error: Error): void {
    this.destroy(error)
  }
}

/** Takes rows for `COPY … FROM STDIN`, and waits while the server is not ready for more. */
export class CopyIn extends Writable {
  /** How many went in, once the stream has finished. */
  rows = 0
  private wire: Wire | undefined
  private readonly sql: string
  private begin: ((error?: Error) => void) | undefined
  private finished: ((error?: Error) => void) | undefined

  constructor(client: pg.Client, sql: string) {
    super()
    this.sql = sql
    client.query(this as never)
  }

  submit(wire: Wire): void {
    this.wire = wire
    wire.query(this.sql)
  }

  override _construct(done: (error?: Error) => void): void {
    this.begin = done
  }

  handleCopyInResponse(): void {
    this.begin?.()
    this.begin = undefined
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    const { wire } = this
    wire?.sendCopyFromChunk(chunk)
    if (wire?.stream.writableNeedDrain) wire.stream.once('drain', done)
    else done()
  }

  override _final(done: (error?: Error) => void): void {
    this.finished = done
    this.wire?.endCopyFrom()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    if (!this.finished) this.wire?.sendCopyFail('stopped')
    done(error)
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = Number(text.split(' ')[1])
  }

  handleReadyForQuery(): void {
    this.finished?.()
  }

  handleError(error: Error): void {
    if (this.begin) this.begin(error)
    else this.destroy(error)
  }
}
