import { parseArgs } from 'node:util'
import { type Locale, locales } from '../../../platform/i18n/words.ts'
import { shown } from '../../io.ts'
import { CliProblem } from '../../problem.ts'
import { isNoStory, usualTypes } from './map/fate.ts'

export interface WordpressFlags {
  path: string
  /** Other parts of the same export: looked at for what posts need of them, and not taken over. */
  parts: readonly string[]
  /** The folder with the pictures; without it they stay behind. */
  uploads?: string | undefined
  /** The name in addresses of the movement that it is for; else the first of the house. */
  movement?: string | undefined
  /** What it is written in; else what the export says. */
  language?: Locale | undefined
  /** The kinds of what becomes a story, as WordPress calls them. */
  types: ReadonlySet<string>
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
  if (values.language !== undefined && !language)
    throw new CliProblem('wordpress.no-language', { language: shown(values.language) }, 2)
  if (!path || more.length > 0) throw new CliProblem('wordpress.usage', {}, 2)
  const { uploads, movement, report, undo = false } = values
  return {
    path,
    parts: values.with ?? [],
    uploads,
    movement,
    language,
    types: typesIn(values.type ?? [], values['no-pages'] ?? false),
    report: report ?? `${path}.report.txt`,
    dryRun: values['dry-run'] ?? false,
    undo,
  }
}

/** `--type post,project`, also more than once; a post is what it is called here too. */
function typesIn(said: readonly string[], noPages: boolean): ReadonlySet<string> {
  const named = said.flatMap((list) => list.split(',')).map((type) => type.trim().toLowerCase())
  const types = new Set(named.filter(Boolean).map((type) => (type === 'story' ? 'post' : type)))
  for (const type of types)
    if (isNoStory(type)) throw new CliProblem('wordpress.no-story', { type: shown(type) }, 2)
  const all = new Set(types.size > 0 ? types : usualTypes)
  if (noPages) all.delete('page')
  if (all.size === 0) throw new CliProblem('wordpress.no-types', {}, 2)
  return all
}

/** @throws CliProblem where a kind was asked for that is nowhere in the export */
export function refuseUnmet(types: ReadonlySet<string>, met: ReadonlySet<string>): void {
  const there = [...met].filter((type) => type !== '' && !isNoStory(type)).sort()
  for (const type of types)
    if (!met.has(type) && !usualTypes.has(type))
      throw new CliProblem('wordpress.unknown-type', {
        type: shown(type),
        there: shown(there.join(', '), 500),
      })
}

const [text, yes] = [{ type: 'string' }, { type: 'boolean' }] as const
const options = {
  ...{ uploads: text, movement: text, language: text, report: text },
  type: { ...text, multiple: true },
  with: { ...text, multiple: true },
  'no-pages': yes,
  'dry-run': yes,
  undo: yes,
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    const flag = shown(/'(?:-\w, )?(--?[^\s']{1,60})/.exec(message)?.[1] ?? '')
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new CliProblem('wordpress.unknown-flag', { flag }, 2)
    throw new CliProblem(flag ? 'wordpress.flag-alone' : 'wordpress.usage', flag ? { flag } : {}, 2)
  }
}
