import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { documentWords, type LeftOut } from '../../../platform/documents/index.ts'
import { type Io, shown } from '../../io.ts'
import { CliProblem } from '../../problem.ts'
import type { Left } from './map/left.ts'

/** What could not be taken over, line by line, in a file beside the export that only its owner can read. */
export interface Report {
  /** @param title of the post; @param line where it stands in the export */
  tell(line: number, title: string, what: Left): Promise<void>
  /** How many lines were told. */
  readonly told: number
  /** Puts it in its place, or away where nothing was told. @returns where it is. */
  end(summary: readonly string[]): Promise<string>
  /** Leaves nothing behind. */
  drop(): Promise<void>
}

/** @throws CliProblem where nothing can be written there */
export async function openReport(path: string, { w, locale }: Io): Promise<Report> {
  const parts = documentWords(locale)
  const half = `${path}.${process.pid}.half`
  const file = createWriteStream(half, { mode: 0o600, flags: 'wx' })
  await once(file, 'open').catch(() => {
    throw new CliProblem('wordpress.report-closed', { path })
  })
  let told = 0
  let last = ''
  const write = async (text: string) => {
    if (!file.write(`${text}\n`)) await once(file, 'drain')
  }
  return {
    get told() {
      return told
    },
    async tell(line, title, { key, name }) {
      told += 1
      const heading = w('wordpress.report.post', { line, title: shown(title, 200) || '…' })
      if (heading !== last) await write(`\n${heading}`)
      last = heading
      const called = key === 'wordpress.left.html' ? parts(`left.${name as LeftOut}`) : (name ?? '')
      await write(`  - ${w(key, { name: shown(called, 300) })}`)
    },
    async end(summary) {
      await write(`\n${summary.join('\n')}`)
      file.end()
      await once(file, 'finish')
      await rename(half, path)
      return path
    },
    async drop() {
      file.destroy()
      await rm(half, { force: true })
    },
  }
}
