import { expect, test } from 'vitest'
import { tryCommand } from '../../tests/support/try-command.ts'

test.each([[], ['help'], ['--help'], ['doctor', '--help'], ['-h']])('%j explains', async (...args) => {
  const { exit, out, err } = await tryCommand(args)
  expect(exit).toBe(0)
  expect(out).toContain('import participants')
  expect(err).toBe('')
})

test.each([['x'], ['import'], ['import', 'people'], ['constructor'], ['__proto__', 'x']])(
  '%j is not known',
  async (...args) => {
    const { exit, out, err } = await tryCommand(args)
    expect(exit).toBe(2)
    expect(err).toContain(`"${args.join(' ')}"`)
    expect(out).toBe('')
  },
)

test('speaks the language of the terminal', async () => {
  expect((await tryCommand(['x'], { LANG: 'nl_NL.UTF-8' })).err).toContain('kent "x" niet')
  expect((await tryCommand(['x'], { LANG: 'en_GB.UTF-8' })).err).toContain('does not know "x"')
})

test('a wrong setting is said in one sentence', async () => {
  const { exit, err } = await tryCommand(['doctor'], { DATABASE_URL: 'mysql://x' })
  expect(exit).toBe(1)
  expect(err).toMatch(/^DATABASE_URL must be an address/)
})

test('without a database the doctor says that there is nothing yet, and makes nothing', async () => {
  const { exit, err } = await tryCommand(['doctor'], { KAMPVUUR_DATA: '/nonexistent/kampvuur' })
  expect(exit).toBe(1)
  expect(err).toBe('In /nonexistent/kampvuur is nog geen database. Start Kampvuur eerst een keer: npm start')
})

test.each([
  ['/nonexistent/file.csv', /is er niet/],
  ['/', /is geen bestand/],
  ['--force', /Zo gaat het/],
])('importing %s explains itself', async (path, sentence) => {
  const { exit, err } = await tryCommand(['import', 'participants', path])
  expect(exit).toBeGreaterThan(0)
  expect(err).toMatch(sentence)
})
