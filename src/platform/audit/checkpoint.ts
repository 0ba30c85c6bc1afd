import { createHmac } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import { z } from 'zod'

const Head = z.object({ chain: z.number(), number: z.string(), hash: z.string() })
const Line = z.object({ at: z.iso.datetime(), heads: z.array(Head), seal: z.string() })

/** Where one chain ended. */
export type Head = z.infer<typeof Head>

/** A place outside the database where the ends of the chains are written down, one moment a line. */
export interface Checkpoints {
  /** Every end that was ever written down. @throws when a line was changed. */
  read(): Promise<Head[]>
  add(heads: readonly Head[], at: Date): Promise<void>
}

/** @param key seals each line, so that whoever can write the file cannot make one up. */
export function checkpointsIn(file: string, key: Buffer): Checkpoints {
  const sealOf = (at: string, heads: readonly Head[]) =>
    createHmac('sha256', key)
      .update(JSON.stringify([at, heads]))
      .digest('hex')
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return ''
        throw error
      })
      return text
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => {
          const { at, heads, seal } = Line.parse(JSON.parse(line))
          if (seal !== sealOf(at, heads)) throw new Error('A line was changed')
          return heads
        })
    },
    async add(heads, moment) {
      const at = moment.toISOString()
      const line = JSON.stringify({ at, heads, seal: sealOf(at, heads) })
      await appendFile(file, `${line}\n`, { mode: 0o600, flush: true })
    },
  }
}
