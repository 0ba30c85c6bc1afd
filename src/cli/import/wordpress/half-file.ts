import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { type FileHandle, open, rename, rm, writeFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { type EndSignal, endSignals, type MayEnd } from '../../ending.ts'

/** In characters: so much is written at once. */
const atOnce = 64 * 1024

/** A file that is put in its place once it is whole. Until then it has a name of its own, and goes when the process is told to end. */
export interface HalfFile {
  write(text: string): Promise<void>
  /**
   * @param first what stands before all that was written: it is known last
   * @returns where it stands: where it belongs, or where it was made, once nothing can be put there any more.
   */
  end(first?: string): Promise<string>
  drop(): Promise<void>
}

/**
 * @param mayEnd whether a process that is told to end may do so now
 * @throws where nothing can be written beside `path`
 */
export async function openHalf(path: string, mayEnd: MayEnd = () => true): Promise<HalfFile> {
  // Who runs in a container always has the same number: what somebody's end left behind is in nobody's way.
  const half = `${path}.${randomUUID()}.half`
  const file = await open(half, 'wx', 0o600)
  const stopSweeping = sweepAtSignal(half, mayEnd)
  let waiting = ''
  const flush = async () => {
    const text = waiting
    waiting = ''
    await file.appendFile(text)
  }
  return {
    async write(text) {
      waiting += text
      if (waiting.length >= atOnce) await flush()
    },
    async end(first = '') {
      stopSweeping()
      await flush().finally(() => file.close())
      const made = first === '' ? half : await withFirst(path, first, half, mayEnd)
      return rename(made, path).then(
        () => path,
        () => made,
      )
    },
    async drop() {
      stopSweeping()
      await closed(file)
      await rm(half, { force: true })
    },
  }
}

/** @returns a file of its own with both; the other one is gone. */
async function withFirst(path: string, first: string, half: string, mayEnd: MayEnd): Promise<string> {
  const whole = `${path}.${randomUUID()}.half`
  const stopSweeping = sweepAtSignal(whole, mayEnd)
  try {
    await writeFile(whole, first, { flag: 'wx', mode: 0o600 })
    await pipeline(createReadStream(half), createWriteStream(whole, { flags: 'a' }))
    await rm(half, { force: true })
    return whole
  } finally {
    stopSweeping()
  }
}

/** Also where a disk is full. */
const closed = (file: FileHandle) => file.close().catch(() => undefined)

function sweepAtSignal(half: string, mayEnd: MayEnd): () => void {
  const sweep = (signal: EndSignal) => {
    if (!mayEnd()) return
    rmSync(half, { force: true })
    stop()
    // Where nobody else listens, the process ends as it would have without us.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  const stop = () => {
    for (const signal of endSignals) process.off(signal, sweep)
  }
  for (const signal of endSignals) process.on(signal, sweep)
  return stop
}
