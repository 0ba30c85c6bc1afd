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
  /** What was told, whatever of. */
  readonly keys: ReadonlySet<Left['key']>
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

const inOneLine = new Set<Left['key']>(['wordpress.left.shortcode', 'wordpress.left.block'])

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
  const keys = new Set<Left['key']>()
  let told = 0
  let last = ''
  const write = (key: Left['key'], called: string) =>
    file.write(`  - ${w(key, { name: shown(called, 300) })}\n`)
  // A page builder leaves dozens of names in one post: one line says them all.
  const names = new Map<Left['key'], string[]>()
  const writeNames = async () => {
    for (const [key, all] of names) await write(key, all.join(', '))
    names.clear()
  }
  return {
    get told() {
      return told
    },
    keys,
    async tell(line, title, { key, name }) {
      told += 1
      const heading = w('wordpress.report.post', { line, title: shown(title, 200) || '…' })
      keys.add(key)
      if (heading !== last) {
        await writeNames()
        await file.write(`\n${heading}\n`)
      }
      last = heading
      if (inOneLine.has(key)) {
        names.set(key, [...(names.get(key) ?? []), name ?? ''])
        return
      }
      const called =
        key === 'wordpress.left.html'
          ? parts(`left.${name as LeftOut}`)
          : languages.has(key)
            ? (languageNames.of(name ?? '') ?? '')
            : (name ?? '')
      await write(key, called)
    },
    async end(summary, last = []) {
      await writeNames()
      if (last.length > 0) await file.write(`\n${last.join('\n')}\n`)
      return file.end(`${summary.join('\n')}\n`)
    },
    drop: () => file.drop(),
  }
}
