import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { projectRoot } from '../../../platform/start/data-folder.ts'
import { makeIo } from '../../io.ts'
import { openReport } from './report.ts'

const root = await mkdtemp(join(tmpdir(), 'kampvuur-report-'))
afterAll(() => rm(root, { recursive: true }))
const io = makeIo({ env: { LANG: 'nl_NL.UTF-8' }, out: () => undefined, err: () => undefined })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'each-'))
})

test('a report comes in its place whole, for its owner alone', async () => {
  const path = join(folder, 'a.txt')
  const report = await openReport(path, io)
  await report.tell(3, 'De tuin', { key: 'wordpress.left.private' })
  await report.tell(3, 'De tuin', { key: 'wordpress.left.sticky' })
  expect(await report.end(['Klaar.'], ['Nog iets.'])).toBe(path)
  expect(await readFile(path, 'utf8')).toBe(
    'Klaar.\n\nRegel 3: De tuin\n  - was privé\n  - stond bovenaan; hier staat het nieuwste bovenaan\n\nNog iets.\n',
  )
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['a.txt'])
})

test('half a report of a process with our number, that was killed, is in nobody’s way', async () => {
  const path = join(folder, 'a.txt')
  await writeFile(`${path}.${process.pid}.half`, '')
  const report = await openReport(path, io)
  await report.drop()
  expect(await readdir(folder)).toEqual([`a.txt.${process.pid}.half`])
})

test('a folder is no place for it, and leaves nothing', async () => {
  await expect(openReport(folder, io)).rejects.toMatchObject({ key: 'wordpress.report-no-file' })
  await expect(openReport(join(folder, 'no', 'a.txt'), io)).rejects.toMatchObject({
    key: 'wordpress.report-closed',
  })
  expect(await readdir(folder)).toEqual([])
})

test('where it cannot be put in its place at the end, it stands where it was made', async () => {
  const path = join(folder, 'a.txt')
  const report = await openReport(path, io)
  await mkdir(path)
  const where = await report.end(['Klaar.'])
  expect(where).toMatch(/a\.txt\..{36}\.half$/)
  expect(await readFile(where, 'utf8')).toContain('Klaar.')
})

test.each(['SIGTERM', 'SIGINT'] as const)('half of it goes at %s, and the process ends', async (signal) => {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      `import { openReport } from './src/cli/import/wordpress/report.ts'
       import { makeIo } from './src/cli/io.ts'
       await openReport(${JSON.stringify(join(folder, 'a.txt'))}, makeIo({ env: {}, out() {}, err() {} }))
       console.log('open')
       setInterval(() => undefined, 1000)`,
    ],
    { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(child.stdout, 'data')
  expect(await readdir(folder)).toHaveLength(1)
  const ended = once(child, 'exit')
  child.kill(signal)
  expect(await ended).toEqual([null, signal])
  expect(await readdir(folder)).toEqual([])
})
