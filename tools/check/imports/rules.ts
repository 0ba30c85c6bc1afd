import { order } from './order.ts'
import type { Import } from './read-imports.ts'

/** A rule about who may use what; `breaks` says whether an import does what the name says may not be. */
type Rule = { name: string; breaks(use: Import): boolean }

const TOP = ['src/main.ts', 'src/application.ts', 'src/modules.ts']
const isTest = (path: string) => /\.test\.tsx?$|^tests\/|\/testing\//.test(path)
const isSource = (path: string) => path.startsWith('src/') && !isTest(path)
const moduleOf = (path: string) => /^src\/modules\/([^/]+)\//.exec(path)?.[1]
const inPlatform = (path: string) => path.startsWith('src/platform/')
const inDesign = (path: string) => path.startsWith('src/design/')
const isCommandLine = (path: string) => path.startsWith('src/cli/')

/** Platform, design ← modules ← modules.ts ← application.ts ← main.ts; the command line stands beside main.ts. */
export const rules: Rule[] = [
  {
    name: 'platform and design know no module',
    breaks: ({ from, to }) =>
      (inPlatform(from) || inDesign(from)) && isSource(from) && moduleOf(to) !== undefined,
  },
  {
    name: 'a module is entered only through its index.ts',
    breaks: ({ from, to }) => {
      const entered = moduleOf(to)
      if (!entered || !isSource(from) || moduleOf(from) === entered) return false
      return to !== `src/modules/${entered}/index.ts`
    },
  },
  {
    name: 'a module uses only those before it in tools/check/imports/order.ts',
    breaks: ({ from, to }) => {
      const [user, used] = [moduleOf(from), moduleOf(to)]
      if (!user || !used || !isSource(from) || user === used) return false
      return !order.includes(used) || order.indexOf(used) >= order.indexOf(user)
    },
  },
  {
    name: 'nothing below looks up to modules.ts, application.ts or main.ts',
    breaks: ({ from, to }) =>
      isSource(from) && TOP.includes(to) && !isCommandLine(from) && !isAbove(from, to),
  },
  {
    name: 'only the command line uses the command line',
    breaks: ({ from, to }) => isSource(from) && isCommandLine(to) && !isCommandLine(from),
  },
  {
    name: 'what runs does not need tests, tools or benchmarks',
    breaks: ({ from, to }) => isSource(from) && (isTest(to) || /^(tools|bench)\//.test(to)),
  },
  {
    name: 'only the platform speaks to PostgreSQL itself',
    breaks: ({ from, to, typeOnly }) =>
      isSource(from) && !inPlatform(from) && !typeOnly && ['pg', 'pg-boss'].includes(to),
  },
]

function isAbove(from: string, to: string): boolean {
  return TOP.includes(from) && TOP.indexOf(from) < TOP.indexOf(to)
}
