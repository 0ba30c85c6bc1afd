import type { Module } from '../../src/platform/registry/module.ts'
import type { PersonalColumn, Thing } from '../../src/platform/registry/thing.ts'

const head = `# Data map

What we keep of whom, for what and for how long. Made from what the rooms of the house declare (\`things\` in each
module's \`index.ts\`, and \`src/platform/registry/platform-things.ts\`): change it there, then run \`npm run data-map\`.
A test goes red for a column of any table that is neither here nor listed as being about nobody.

What has a term (a day, a week, a year) is deleted in the first night after it in which the house runs. Nothing else goes
by itself. On their own page, or with their card, somebody erases words one by one, or everything of theirs: then no name,
address or sentence of theirs stands in any table. A backup made before still holds the name and the address of an account
until it is thrown away; what was sealed opens in none of them.

*Sealed* means: stored encrypted with a key of one seat, which the master key outside the database wraps. Jobs and logs
hold ids only.
`

/** The whole document. */
export function renderDataMap(modules: readonly Pick<Module, 'name' | 'things'>[]): string {
  return [head, ...modules.filter(({ things }) => things.length > 0).map(room)].join('\n')
}

function room({ name, things }: Pick<Module, 'name' | 'things'>): string {
  return [`## ${name}\n`, ...things.map(part)].join('\n')
}

function part({ name, tables, visibility, consent, provenance, personalData }: Thing): string {
  const lines = [
    `### ${name}\n`,
    `- **Who sees it**: ${sentence(visibility)}`,
    `- **Consent**: ${sentence(consent)}`,
    `- **Where it comes from**: ${sentence(provenance)}`,
    `- **Tables**: ${tables.map((table) => `\`${table}\``).join(', ')}`,
    '',
    personalData.length > 0 ? columnTable(personalData) : 'Holds no personal data.',
    '',
  ]
  return lines.join('\n')
}

function columnTable(columns: readonly PersonalColumn[]): string {
  const rows = columns.map(({ table, column, about, purpose, retention, sealed }) => [
    `\`${table}.${column}\``,
    cell(about),
    cell(purpose),
    cell(retention),
    sealed ? 'sealed' : '',
  ])
  const heading = ['what', 'about', 'for what', 'how long', '']
  return [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const cell = (text: string) => capital(text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replace(/\.$/, ''))

function sentence(text: string): string {
  const whole = capital(text.replace(/\s+/g, ' '))
  return /[.:!?]$/.test(whole) ? whole : `${whole}.`
}
