import { longDate } from '../../../platform/i18n/dates.ts'
import { type Io, shown } from '../../io.ts'
import type { CliKey } from '../../locales/index.ts'
import type { Counts } from './pass.ts'
import type { Report } from './report.ts'
import type { Survey } from './survey.ts'
import type { Went } from './take-back.ts'

interface Came {
  counts: Counts
  /** Keywords that stand under one of another writing. */
  together: readonly { name: string; stands: string }[]
  survey: Survey
  report: Report
  /** The encoding that the export says and is not in. */
  mistaken: string | undefined
  /** Nothing was written. */
  dryRun: boolean
}

const told = [
  'renewed',
  'same',
  'pictures-kept',
  'pictures-missing',
  'taken-back',
  'changed-here',
  'gone-here',
  'left',
] as const

/** What came of an import, and where the rest is told. */
export async function sayWhatCame(
  { out, err, w, locale }: Io,
  { counts, together, survey, report, mistaken, dryRun }: Came,
): Promise<void> {
  const first: CliKey = dryRun ? 'wordpress.would-come' : 'wordpress.came'
  const { taken } = counts
  const lines = [
    w(first, { count: counts.made, site: survey.site }),
    ...(['pictures', 'files'] as const)
      .filter((kind) => !dryRun && taken[kind] > 0)
      .map((kind) => w(`wordpress.count.${kind}`, { count: taken[kind] })),
    ...told
      .filter((kind) => counts[kind] > 0)
      .map((kind) => w(`wordpress.count.${kind}`, { count: counts[kind] })),
    ...(mistaken ? [w('wordpress.came.mistaken', { encoding: mistaken })] : []),
    ...(survey.comments > 0 ? [w('wordpress.count.comments', { count: survey.comments })] : []),
  ]
  out(lines.join('\n'))
  const keywords = together.map(({ name, stands }) =>
    w('wordpress.report.keyword', { name: shown(name, 100), stands: shown(stands, 100) }),
  )
  const heading = w('wordpress.report.heading', { site: survey.site, date: longDate(locale, survey.now) })
  const now = whatNow(report.keys, survey.comments).map((key) => `- ${w(key)}`)
  const whole = [
    ...[heading, '', ...lines, ''],
    ...(now.length > 0 ? [w('wordpress.now'), ...now, `- ${w('wordpress.now.undo')}`, ''] : []),
    w(report.told > 0 ? 'wordpress.report.each' : 'wordpress.report.nothing'),
  ]
  // What was taken over stays, whatever becomes of the file that tells of the rest.
  try {
    out(w('wordpress.report.at', { path: await report.end(whole, keywords) }))
  } catch (error) {
    err(w('wordpress.report-lost', { reason: (error as Error).message }))
  }
}

/** What was taken back, and what stays because somebody went on with it. @param dryRun nothing went */
export function sayWhatWent({ out, w }: Io, went: Went, dryRun: boolean): void {
  const lines = [w(dryRun ? 'wordpress.would-go' : 'wordpress.went', { count: went['taken-back'] })]
  for (const kind of ['changed-here', 'another', 'gone-here'] as const)
    if (went[kind] > 0) lines.push(w(`wordpress.went.${kind}`, { count: went[kind] }))
  out(lines.join('\n'))
}

const prompts: readonly (readonly [CliKey, RegExp])[] = [
  [
    'wordpress.now.lost',
    /\.(?:picture|document)-(?:absent|no-uploads|lost)$|left\.picture$|pictures-missing$/,
  ],
  [
    'wordpress.now.stays',
    /\.(?:picture|document)-(?:unknown|large|script|elsewhere|outside)$|left\.document$/,
  ],
  ['wordpress.now.not-public', /left\.(?:whose)$/],
  ['wordpress.now.look', /left\.(?:shortcode|block|builder|fields|html)$/],
  ['wordpress.now.type', /left\.type$/],
]

/** What whoever reads the report may do about it. */
const whatNow = (told: ReadonlySet<CliKey>, comments: number): CliKey[] => [
  ...prompts.filter(([, about]) => [...told].some((key) => about.test(key))).map(([key]) => key),
  ...(comments > 0 ? (['wordpress.now.comments'] as const) : []),
]
