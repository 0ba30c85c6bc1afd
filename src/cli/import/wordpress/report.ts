import { stat } from 'node:fs/promises'
import { documentWords, type LeftOut } from '../../../platform/documents/index.ts'
import type { MayEnd } from '../../ending.ts'
import { type Io, shown } from '../../io.ts'
import { CliProblem } from '../../problem.ts'
import { openHalf } from './half-file.ts'
import type { Left } from './map/left.ts'

/** What could not be taken over, line by line, in a file beside the export that only its owner can read. */
export interface Report {
  /** @param title of the post; @param line where it stands in the export */
  tell(line: number, title: string, what: Left): Promise<void>
  /** How many lines were told. */
  readonly told: number
  /**
   * Puts it in its place.
   * @param summary what came of it all: stands first
   * @param last what is told of no post
   * @returns where it is.
   */
  end(summary: readonly string[], last?: readonly string[]): Promise<string>
  /** Leaves nothing behind. */
  drop(): Promise<void>
}

/** These name a language by its code. */
const languages = new Set<Left['key']>(['wordpress.came.language', 'wordpress.came.language-guessed'])

/** @throws CliProblem where nothing can be written there */
export async function openReport(path: string, { w, locale }: Io, mayEnd?: MayEnd): Promise<Report> {
  const parts = documentWords(locale)
  const there = await stat(path).catch(() => undefined)
  if (there && !there.isFile()) throw new CliProblem('wordpress.report-no-file', { path })
  const file = await openHalf(path, mayEnd).catch(() => {
    throw new CliProblem('wordpress.report-closed', { path })
  })
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' })
  let told = 0
  let last = ''
  return {
    get told() {
      return told
    },
    async tell(line, title, { key, name }) {
      told += 1
      const heading = w('wordpress.report.post', { line, title: shown(title, 200) || '…' })
      if (heading !== last) await file.write(`\n${heading}\n`)
      last = heading
      const called =
        key === 'wordpress.left.html'
          ? parts(`left.${name as LeftOut}`)
          : languages.has(key)
            ? (languageNames.of(name ?? '') ?? '')
            : (name ?? '')
      await file.write(`  - ${w(key, { name: shown(called, 300) })}\n`)
    },
    async end(summary, last = []) {
      if (last.length > 0) await file.write(`\n${last.join('\n')}\n`)
      return file.end(`${summary.join('\n')}\n`)
    },
    drop: () => file.drop(),
  }
}
