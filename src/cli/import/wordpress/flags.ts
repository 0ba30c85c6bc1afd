import { parseArgs } from 'node:util'
import { type Locale, locales } from '../../../platform/i18n/words.ts'
import { CliProblem } from '../../problem.ts'

export interface WordpressFlags {
  path: string
  /** The folder with the pictures; without it they stay behind. */
  uploads?: string | undefined
  /** The name in addresses of the movement that it is for; else the first of the house. */
  movement?: string | undefined
  /** What it is written in; else what the export says. */
  language?: Locale | undefined
  /** Where what could not be taken over is told. */
  report: string
  dryRun: boolean
  undo: boolean
}

/** @throws CliProblem for what cannot be used. */
export function readWordpressFlags(args: readonly string[]): WordpressFlags {
  const { values, positionals } = parse(args)
  const [path, ...more] = positionals
  const language = locales.find((locale) => locale === values.language)
  if (!path || more.length > 0 || (values.language !== undefined && !language)) throw usage()
  const { uploads, movement, report, undo = false } = values
  return {
    path,
    uploads,
    movement,
    language,
    report: report ?? `${path}.report.txt`,
    dryRun: values['dry-run'] ?? false,
    undo,
  }
}

function parse(args: readonly string[]) {
  const [text, yes] = [{ type: 'string' }, { type: 'boolean' }] as const
  const options = { uploads: text, movement: text, language: text, report: text, 'dry-run': yes, undo: yes }
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true })
  } catch {
    throw usage()
  }
}

const usage = () => new CliProblem('wordpress.usage', {}, 2)
