// Covers: src/cli/import, src/cli/locales, src/modules/stories/migrations, src/modules/stories/taking-over, src/modules/stories/keywords, src/modules/stories/pictures, src/modules/stories/reading, src/modules/stories/writing, src/modules/stories/slug.ts, src/modules/stories/schema.ts, src/modules/library, src/modules/circles/migrations, src/modules/movements/migrations, src/modules/people/migrations
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../../tests/support/try-command.ts'
import { withClient } from '../../../platform/database/server/answer.ts'
import { projectRoot } from '../../../platform/start/data-folder.ts'
import { wxr } from './testing/wxr.ts'

const folder = await mkdtemp(join(tmpdir(), 'kampvuur-killed-'))
afterAll(() => rm(folder, { recursive: true }))

const nothingDone =
  'Gestopt. Er is niets veranderd: alles gaat tegelijk of niet, en er blijft niets half achter.'

/** An import of two posts by a process of its own that waits in the database, once it does. */
async function begun(name: string, wait: string) {
  const database = await freshDatabase()
  const house = houseOn(database)
  const run = (text: string) => withClient(database.superuser, (client) => client.query(text))
  const [movements, path] = [join(folder, 'movements.csv'), join(folder, `${name}.xml`)]
  await writeFile(movements, 'movement,sector,name\nVuur,Thuis,Zomerhek\n')
  await tryCommand(['import', 'participants', movements], house)
  await writeFile(path, wxr({ id: 1, title: 'Eerst' }, { id: 2, title: 'Dan' }))
  await run(wait)
  const child = spawn(
    process.execPath,
    ['src/platform/start/run.cjs', 'src/cli/main.ts', 'import', 'wordpress', path],
    {
      cwd: projectRoot,
      env: { ...process.env, ...house, LANG: 'nl_NL.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const ended = once(child, 'close')
  const waiting = async () =>
    (
      await run(
        `select pid from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`,
      )
    ).rows.length > 0
  while (!(await waiting())) {
    if (child.exitCode !== null) throw new Error(`It ended by itself: ${child.exitCode} ${said.join('')}`)
    await sleep(50)
  }
  return {
    ...{ child, ended, path, run },
    said: () => said.join(''),
    titles: async () => (await run('select title from stories.published order by title')).rows,
    /** The server notices sooner or later that nobody is there any more; here it is told. */
    async noticed() {
      await run(
        `select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`,
      )
      while (await waiting()) await sleep(50)
      await run('drop trigger wait on stories.published')
    },
    again: () => tryCommand(['import', 'wordpress', path], house),
  }
}

/** At the second of two. */
const atTheSecond = `create function stories.wait() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$;
  create trigger wait before insert on stories.published for each row when (new.title = 'Dan') execute function stories.wait()`

/** When all of it is laid down, for a moment. */
const atTheEnd = `create function stories.wait() returns trigger language plpgsql as $$ begin perform pg_sleep(3); return new; end $$;
  create constraint trigger wait after insert on stories.published deferrable initially deferred
    for each row when (new.title = 'Dan') execute function stories.wait()`

const both = [{ title: 'Dan' }, { title: 'Eerst' }]

test('an import that is killed halfway leaves nothing, and comes whole the next time', {
  timeout: 120_000,
}, async () => {
  const { child, ended, titles, noticed, again } = await begun('killed', atTheSecond)
  child.kill('SIGKILL')
  await ended
  expect(await titles()).toEqual([])
  await noticed()
  expect(await titles()).toEqual([])
  expect((await again()).exit).toBe(0)
  expect(await titles()).toEqual(both)
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'an import that is asked to end by %s says what was done, leaves nothing, and comes whole the next time',
  {
    timeout: 120_000,
  },
  async (signal, exit) => {
    const { child, ended, said, titles, noticed, again } = await begun(signal, atTheSecond)
    child.kill(signal)
    expect(await ended).toEqual([exit, null])
    expect(said().split(nothingDone)).toHaveLength(2)
    expect((await readdir(folder)).filter((name) => name.startsWith(`${signal}.xml.`))).toEqual([])
    await noticed()
    expect(await titles()).toEqual([])
    expect((await again()).exit).toBe(0)
    expect(await titles()).toEqual(both)
  },
)

test('one that is asked to end while all of it is being laid down goes on, and says so', {
  timeout: 120_000,
}, async () => {
  const { child, ended, said, titles } = await begun('late', atTheEnd)
  child.kill('SIGINT')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(said()).toMatch(/wordt nu in één keer vastgelegd[\s\S]*zijn 2 verhalen overgenomen/)
  expect(await titles()).toEqual(both)
  expect((await readdir(folder)).filter((name) => name.startsWith('late.xml.'))).toEqual([
    'late.xml.report.txt',
  ])
})

test('one that is asked to end while it looks at the file says so too', { timeout: 120_000 }, async () => {
  const path = join(folder, 'long.xml')
  await writeFile(path, wxr(...Array.from({ length: 60_000 }, (_, id) => ({ id: id + 1 }))))
  const child = spawn(
    process.execPath,
    ['src/platform/start/run.cjs', 'src/cli/main.ts', 'import', 'wordpress', path, '--dry-run'],
    { cwd: projectRoot, env: { ...process.env, LANG: 'nl_NL.UTF-8' }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') child.kill('SIGINT')
    said += text
  })
  expect(await once(child, 'close')).toEqual([130, null])
  expect(said).toContain(nothingDone)
  expect((await readdir(folder)).filter((name) => name.startsWith('long.xml.'))).toEqual([])
})
